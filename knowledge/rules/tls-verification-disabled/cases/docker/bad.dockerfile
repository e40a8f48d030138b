FROM node:24-slim
WORKDIR /app
COPY . .
# expect-next: tls-verification-disabled
ENV NODE_ENV=production NODE_TLS_REJECT_UNAUTHORIZED=0
# expect-next: tls-verification-disabled
ENV PYTHONHTTPSVERIFY 0
CMD ["node", "server.js"]
