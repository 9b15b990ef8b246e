import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';
import { parseNote } from './note-tree.ts';

const isPart = (name: string) => (node: RootContent) => node.type === 'mdxJsxFlowElement' && node.name === name;

/** Checks the shape that every note has: it opens with goals, lets the reader check, and closes with three lines. */
export function checkLesson(file: string, source: string): Fault[] {
  const { children } = parseNote(source);
  const goals = children.findIndex(isPart('Goals'));
  const heading = children.findIndex(({ type }) => type === 'heading');
  const quizzes = children.filter(isPart('Quiz'));
  const faults: Fault[] = [];
  if (goals < 0 || (heading >= 0 && goals > heading)) {
    faults.push({ file, line: 1, message: '첫 제목 앞에 <Goals>가 없다. 읽고 나면 할 수 있는 것을 적는다.' });
  }
  const [quiz] = quizzes;
  let questions = 0;
  if (quiz) visit({ type: 'root', children: [quiz] }, isQuestion, () => void questions++);
  if (quizzes.length !== 1 || questions < 3 || questions > 5) {
    const line = quiz?.position?.start.line ?? 1;
    const message = `<Quiz> ${quizzes.length}개, 문제 ${questions}개: 쪽마다 <Quiz> 하나에 <Question> 셋에서 다섯을 둔다.`;
    faults.push({ file, line, message });
  }
  const summary = children.find(isPart('Summary'));
  const list = summary && 'children' in summary ? summary.children.find(({ type }) => type === 'list') : undefined;
  const lines = list && 'children' in list ? list.children.length : 0;
  if (lines !== 3) {
    faults.push({
      file,
      line: summary?.position?.start.line ?? 1,
      message: `<Summary>가 ${lines}줄이다. 세 줄로 적는다.`,
    });
  }
  return faults;
}

function isQuestion(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'name' in node && node.name === 'Question';
}
