FROM nginx:stable
RUN echo 'server { listen 8080; location / { proxy_pass http://backend; } } upstream backend { server app:80; }' > /etc/nginx/conf.d/proxy.conf
