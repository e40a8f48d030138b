FROM python:3.13-slim
# mention-next: STOPSIGNAL
STOPSIGNAL SIGTERM
LABEL note="STOPSIGNAL"
RUN pip install --no-cache-dir gunicorn
