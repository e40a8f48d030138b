from django.db import models
from django.contrib.auth.models import AbstractUser
class User(AbstractUser):
    company = models.ForeignKey("Company", null=True, on_delete=models.CASCADE, related_name="users")
class Company(models.Model):
    name = models.CharField(max_length=9)
class Project(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE)
    name = models.CharField(max_length=9)
    members = models.ManyToManyField(User, related_name="projects")
class Task(models.Model):
    project = models.ForeignKey(Project, on_delete=models.CASCADE, related_name="tasks")
    assignee = models.ForeignKey(User, null=True, on_delete=models.CASCADE)
    @property
    def assignee_name(self):
        return self.assignee.username if self.assignee else ""
