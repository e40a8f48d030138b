# mention-next: FROM
FROM python:3.13-slim
# mention-next: COPY
COPY . /app
# mention-next: ENTRYPOINT
ENTRYPOINT ["gunicorn"]
# mention-next: CMD
CMD ["shop.wsgi"]
LABEL note="CMD"
RUN pip install --no-cache-dir gunicorn
