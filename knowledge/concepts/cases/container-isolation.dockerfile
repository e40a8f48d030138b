FROM python:3.13-slim
# mention-next: USER
USER shop
LABEL note="USER"
RUN pip install --no-cache-dir gunicorn
