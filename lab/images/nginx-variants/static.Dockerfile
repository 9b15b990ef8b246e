FROM nginx:stable
COPY index.html /usr/share/nginx/html/
