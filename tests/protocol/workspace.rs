//! What the files of a workspace folder declare for each other, and how that follows their changes.

use std::fs;

use serde_json::{Value, json};

use crate::editor::Editor;
use crate::push;

const MODELS: &str = "from django.db import models

class Author(models.Model):
    pass

class Book(models.Model):
    author = models.ForeignKey(Author, on_delete=models.CASCADE)
";
const VIEWS: &str = "from models import Book

def authors():
    return [book.author for book in Book.objects.all()]
";

/// Waits until the diagnostics of a document are as wanted.
fn until(editor: &mut Editor, uri: &str, wanted: impl Fn(&[Value]) -> bool) {
    while !wanted(editor.published(uri)["diagnostics"].as_array().expect("a list")) {}
}

#[test]
fn a_finding_leads_to_the_declaration_in_the_other_file() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().canonicalize().expect("it exists");
    fs::write(root.join("models.py"), MODELS).expect("a new file");
    let uri = |name: &str| format!("file://{}", root.join(name).display());
    let root_uri = format!("file://{}", root.display());
    let able = json!({"textDocument": {"publishDiagnostics": {"relatedInformation": true}}});
    let (mut editor, _) = Editor::start_with(json!({"processId": null, "rootUri": root_uri, "capabilities": able}));
    editor.open(&uri("views.py"), "python", VIEWS);
    let declared = MODELS.lines().position(|line| line.contains("ForeignKey(Author")).expect("it is declared");
    let start = json!({"line": declared, "character": 0});
    let place = json!({"uri": uri("models.py"), "range": {"start": start, "end": start}});
    until(&mut editor, &uri("views.py"), |found| {
        let related = found.iter().flat_map(|one| one["relatedInformation"].as_array()).flatten();
        related.map(|related| &related["location"]).any(|location| *location == place)
    });
}

/// A view that renders a template which reads a relation of each row.
#[test]
fn templates_count_and_follow_their_files() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().canonicalize().expect("it exists");
    let template = root.join("templates/books.html");
    let text = "<ul>\n{% for book in books %}{{ book.author }}{% endfor %}\n</ul>\n";
    fs::create_dir(root.join("templates")).expect("a new folder");
    fs::write(root.join("models.py"), MODELS).expect("a new file");
    fs::write(&template, text).expect("a new file");
    let uri = |name: &str| format!("file://{}", root.join(name).display());
    let (views, page) = (uri("views.py"), uri("templates/books.html"));
    let able = json!({"textDocument": {"publishDiagnostics": {"relatedInformation": true}}});
    let root_uri = format!("file://{}", root.display());
    let (mut editor, _) = Editor::start_with(json!({"processId": null, "rootUri": root_uri, "capabilities": able}));

    let render = "from django.shortcuts import render\nfrom models import Book\n\ndef books(request):\n    \
                  return render(request, 'books.html', {'books': Book.objects.all()})\n";
    editor.open(&views, "python", render);
    let start = json!({"line": 1, "character": 0});
    let place = json!({"uri": page, "range": {"start": start, "end": start}});
    until(&mut editor, &views, |found| {
        let related = found.iter().flat_map(|one| one["relatedInformation"].as_array()).flatten();
        related.map(|related| &related["location"]).any(|location| *location == place)
    });
    let tell = |editor: &mut Editor, kind: u8, is_found: bool| {
        editor.notify("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": page, "type": kind}]}));
        until(editor, &views, |found| found.is_empty() != is_found);
    };
    fs::write(&template, text.replace("book.author", "book.author_id")).expect("it is written");
    tell(&mut editor, 2, false);
    fs::write(&template, text).expect("it is written");
    tell(&mut editor, 2, true);
    fs::remove_file(&template).expect("it exists");
    tell(&mut editor, 3, false);
}

#[test]
fn relations_of_other_files_count_and_follow_their_files() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().canonicalize().expect("it exists");
    fs::write(root.join("models.py"), MODELS).expect("a new file");
    let uri = |name: &str| format!("file://{}", root.join(name).display());
    let (views, models) = (uri("views.py"), uri("models.py"));
    let root_uri = format!("file://{}", root.display());
    let (mut editor, _) = Editor::start_with(json!({"processId": null, "rootUri": root_uri, "capabilities": push()}));
    let is_proved = |found: &[Value]| found.iter().any(|one| one["data"]["evidence"] == "proved");

    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, is_proved);

    // An edit that is not saved counts.
    editor.open(&models, "python", &MODELS.replace("ForeignKey(Author, on_delete=models.CASCADE)", "CharField()"));
    until(&mut editor, &views, <[Value]>::is_empty);
    editor.change(&models, 2, &[json!({"text": MODELS})]);
    until(&mut editor, &views, is_proved);
    editor.close(&models);

    // So does a file that is gone.
    fs::remove_file(root.join("models.py")).expect("it exists");
    editor.notify("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": models, "type": 3}]}));
    until(&mut editor, &views, <[Value]>::is_empty);
}
