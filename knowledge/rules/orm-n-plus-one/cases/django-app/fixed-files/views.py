from django.shortcuts import render
from rest_framework.response import Response
from rest_framework.decorators import api_view
from .models import Task, Project, User, Company

def a_view(request):
    tasks = Task.objects.select_related('project', 'assignee').filter(project__owner=request.user)
    data = []
    for t in tasks:
        data.append({"id": t.id, "project": t.project.name, "who": t.assignee.username})
    return render(request, "x.html", {"data": data})

@api_view(["GET"])
def counts(request):
    projects = Project.objects.prefetch_related('tasks', 'members').all()
    out = []
    for project in projects:
        out.append({"name": project.name, "n": project.tasks.count(), "m": project.members.all().count()})
    return Response(out)

class Stats:
    def get_queryset(self):
        return Project.objects.select_related('owner', 'owner__company').filter(name="x")
    def rows(self):
        return [p.owner.company.name for p in self.get_queryset()]
    def csv(self):
        for p in self.get_queryset().order_by("name"):
            yield p.owner.email

def helper(task):
    return task.project.name

def uses_helper():
    return [helper(t) for t in Task.objects.select_related('project').all()]

def members():
    for company in Company.objects.prefetch_related('users').all():
        for user in company.users.all():
            print(user.username)

def dictcomp():
    return {t.id: t.project.owner.username for t in Task.objects.select_related("project", 'project__owner')}

def by_prop():
    return [t.assignee_name for t in Task.objects.select_related('assignee').order_by("id")]

def first_one():
    for project in Project.objects.all():
        last = project.tasks.order_by("-id").first()  # expect: orm-query-in-loop
        print(last)

def lookups(ids):
    result = []
    for id in ids:
        user = User.objects.get(id=id)  # expect: orm-query-in-loop
        result.append(user)
    return result

def param(projects):
    for project in projects:
        tasks = Task.objects.filter(project=project)  # expect: orm-query-in-loop
        for t in tasks:
            print(t.id)

def param2(projects):
    for project in projects:
        print(project.tasks.filter(assignee=None).count())  # expect: orm-query-in-loop likely
