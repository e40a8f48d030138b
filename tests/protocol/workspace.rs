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
