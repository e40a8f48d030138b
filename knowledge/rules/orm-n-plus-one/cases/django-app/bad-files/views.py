from django.shortcuts import render
from rest_framework.response import Response
from rest_framework.decorators import api_view
from .models import Task, Project, User, Company

def a_view(request):
    tasks = Task.objects.filter(project__owner=request.user)
    data = []
    for t in tasks:
        data.append({"id": t.id, "project": t.project.name, "who": t.assignee.username})  # expect: orm-n-plus-one, orm-n-plus-one
    return render(request, "x.html", {"data": data})

@api_view(["GET"])
def counts(request):
    projects = Project.objects.all()
    out = []
    for project in projects:
        out.append({"name": project.name, "n": project.tasks.count(), "m": project.members.all().count()})  # expect: orm-n-plus-one, orm-n-plus-one
    return Response(out)

class Stats:
    def get_queryset(self):
        return Project.objects.filter(name="x")
    def rows(self):
        return [p.owner.company.name for p in self.get_queryset()]  # expect: orm-n-plus-one
    def csv(self):
        for p in self.get_queryset().order_by("name"):
            yield p.owner.email  # expect: orm-n-plus-one

def helper(task):
    return task.project.name

def uses_helper():
    return [helper(t) for t in Task.objects.all()]  # expect: orm-n-plus-one likely

def members():
    for company in Company.objects.all():
        for user in company.users.all():  # expect: orm-n-plus-one
            print(user.username)

def dictcomp():
    return {t.id: t.project.owner.username for t in Task.objects.select_related("project")}  # expect: orm-n-plus-one

def by_prop():
    return [t.assignee_name for t in Task.objects.order_by("id")]  # expect: orm-n-plus-one likely

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
