FROM node:24-slim
WORKDIR /app
COPY company.pem /etc/ssl/company.pem
ENV NODE_EXTRA_CA_CERTS=/etc/ssl/company.pem
LABEL note="NODE_TLS_REJECT_UNAUTHORIZED=0 is never needed"
CMD ["node", "server.js"]
