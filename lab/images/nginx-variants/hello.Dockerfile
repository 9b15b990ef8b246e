FROM nginx:latest
RUN echo 'server { listen 8080; location / { return 200 "hello from $hostname\n"; } }' > /etc/nginx/conf.d/hello.conf
