import type { Nodes, RootContent } from 'mdast';
import type { Fault } from '../fault.ts';
import { isComponent } from '../mdx/component-node.ts';
import { lineOf, parseNote } from '../mdx/note-tree.ts';
import { walk } from '../mdx/walk.ts';

const isPart = (name: string) => (node: RootContent) => node.type === 'mdxJsxFlowElement' && node.name === name;

/** The lines of the list in a part. */
function listLines(part: RootContent | undefined): number {
  const list = part && 'children' in part ? part.children.find(({ type }) => type === 'list') : undefined;
  return list && 'children' in list ? list.children.length : 0;
}

function questionsIn(node: Nodes): Nodes[] {
  const questions: Nodes[] = [];
  walk(node, (inner) => {
    if (isComponent(inner) && inner.name === 'Question') questions.push(inner);
  });
  return questions;
}

/** Checks the shape that every note has: it opens with goals, lets the reader check, and closes with three lines. */
export function checkLesson(file: string, source: string): Fault[] {
  const tree = parseNote(source);
  const { children } = tree;
  const faults: Fault[] = [];
  const fault = (node: Nodes | undefined, message: string) =>
    faults.push({ file, line: node ? lineOf(node) : 1, message });
  const heading = children.findIndex(({ type }) => type === 'heading');
  const [goals, ...otherGoals] = children.filter(isPart('Goals'));
  const [quiz, ...otherQuizzes] = children.filter(isPart('Quiz'));
  const [summary, ...otherSummaries] = children.filter(isPart('Summary'));

  if (!goals || (heading >= 0 && children.indexOf(goals) > heading)) {
    fault(undefined, '첫 제목 앞에 <Goals>가 없다. 읽고 나면 할 수 있는 것을 적는다.');
  } else if (listLines(goals) === 0) {
    fault(goals, '<Goals>에 목록이 없다. 할 수 있는 것을 한 줄에 하나씩 "- "로 시작해 적는다.');
  }
  const questions = quiz ? questionsIn(quiz) : [];
  if (!quiz || otherQuizzes.length > 0 || questions.length < 3 || questions.length > 5) {
    const count = quiz ? 1 + otherQuizzes.length : 0;
    fault(quiz, `<Quiz> ${count}개, 문제 ${questions.length}개: 쪽마다 <Quiz> 하나에 <Question> 셋에서 다섯을 둔다.`);
  }
  const outside = questionsIn(tree).filter((question) => !questions.includes(question));
  if (quiz) for (const question of outside) fault(question, '<Question>이 <Quiz> 밖에 있다. 안으로 옮긴다.');
  const lines = listLines(summary);
  if (lines !== 3) fault(summary, `<Summary>가 ${lines}줄이다. 세 줄로 적는다.`);
  const last = [summary, ...otherSummaries].at(-1);
  const after = last && children[children.indexOf(last) + 1];
  if (after) fault(after, '<Summary> 뒤에 남은 글이 있다. <Summary>를 쪽의 맨 끝에 둔다.');
  for (const part of [...otherGoals, ...otherSummaries]) {
    if ('name' in part) fault(part, `이 쪽의 둘째 <${part.name}>. 하나로 모은다.`);
  }
  return faults;
}
