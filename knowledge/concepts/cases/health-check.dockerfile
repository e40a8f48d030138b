FROM python:3.13-slim
# mention-next: HEALTHCHECK
HEALTHCHECK CMD ["python", "-m", "shop.health"]
LABEL note="HEALTHCHECK"
RUN pip install --no-cache-dir gunicorn
