FROM python:3.13-slim
# mention-next: RUN
RUN --mount=type=secret,id=npm npm ci
LABEL note="RUN"
RUN pip install --no-cache-dir gunicorn
# Nothing here is about --mount=type=secret.
