FROM nginx:latest
RUN echo '<h1>my first page</h1>' > /usr/share/nginx/html/index.html
