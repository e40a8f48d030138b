//! Documents that are no files: the cells of notebooks, unsaved documents, other schemes.

use std::fs;

use serde_json::{Value, json};

use crate::editor::{Editor, range};
use crate::push;

const N_PLUS_ONE: &str = "for book in Book.objects.all():\n    print(book.author.name)\n";
const NOTEBOOK: &str = "file:///shop/report.ipynb";

fn cell_uri(number: u32) -> String {
    format!("vscode-notebook-cell:/shop/report.ipynb#W{number}sZmlsZQ%3D%3D")
}

fn cell(number: u32) -> Value {
    json!({"kind": 2, "document": cell_uri(number)})
}

fn text(number: u32, text: &str) -> Value {
    json!({"uri": cell_uri(number), "languageId": "python", "version": 1, "text": text})
}

fn start() -> Editor {
    let mut capabilities = push();
    capabilities["notebookDocument"] = json!({"synchronization": {}});
    let (editor, answer) = Editor::start_with(json!({"rootUri": "file:///shop", "capabilities": capabilities}));
    let selector = &answer["capabilities"]["notebookDocumentSync"]["notebookSelector"][0];
    assert_eq!((&selector["notebook"], &selector["cells"][0]), (&json!("*"), &json!({"language": "python"})));
    editor
}

fn open(editor: &mut Editor, cells: &[(u32, &str)]) {
    let notebook = json!({
        "uri": NOTEBOOK, "notebookType": "jupyter-notebook", "version": 1,
        "cells": cells.iter().map(|(number, _)| cell(*number)).collect::<Vec<_>>(),
    });
    let texts: Vec<Value> = cells.iter().map(|(number, written)| text(*number, written)).collect();
    editor.notify("notebookDocument/didOpen", json!({"notebookDocument": notebook, "cellTextDocuments": texts}));
}

fn change(editor: &mut Editor, version: i32, cells: Value) {
    let notebook = json!({"uri": NOTEBOOK, "version": version});
    editor.notify("notebookDocument/didChange", json!({"notebookDocument": notebook, "change": {"cells": cells}}));
}

/// Waits for diagnostics of a cell that are as wanted.
fn until(editor: &mut Editor, number: u32, findings: usize) {
    while editor.published(&cell_uri(number))["diagnostics"].as_array().map(Vec::len) != Some(findings) {}
}

#[test]
fn every_cell_of_a_notebook_is_a_document() {
    let mut editor = start();
    open(&mut editor, &[(1, "x = 1\n"), (2, N_PLUS_ONE)]);
    until(&mut editor, 1, 0);
    until(&mut editor, 2, 1);

    // Text of one cell, a new one, and one that goes: in one message.
    let edited = json!([{"document": {"uri": cell_uri(1), "version": 2},
        "changes": [{"range": range((0, 0), (0, 5)), "text": N_PLUS_ONE}]}]);
    let structure = json!({
        "array": {"start": 1, "deleteCount": 1, "cells": [cell(3)]},
        "didOpen": [text(3, N_PLUS_ONE)],
        "didClose": [{"uri": cell_uri(2)}],
    });
    change(&mut editor, 2, json!({"structure": structure, "textContent": edited}));
    until(&mut editor, 1, 1);
    until(&mut editor, 2, 0);
    until(&mut editor, 3, 1);
    assert!(editor.server_text(&cell_uri(1)).starts_with("for book"));
    let hover = json!({"textDocument": {"uri": cell_uri(3)}, "position": {"line": 1, "character": 15}});
    assert!(editor.request("textDocument/hover", hover).unwrap()["contents"].is_object());

    // Moved cells stay open; a save changes nothing.
    change(
        &mut editor,
        3,
        json!({"structure": {"array": {"start": 0, "deleteCount": 2, "cells": [cell(3), cell(1)]}}}),
    );
    editor.notify("notebookDocument/didSave", json!({"notebookDocument": {"uri": NOTEBOOK}}));
    assert!(!editor.server_text(&cell_uri(3)).is_empty());

    let closed = json!([{"uri": cell_uri(1)}, {"uri": cell_uri(3)}]);
    let close = json!({"notebookDocument": {"uri": NOTEBOOK}, "cellTextDocuments": closed});
    editor.notify("notebookDocument/didClose", close);
    until(&mut editor, 1, 0);
    until(&mut editor, 3, 0);
    editor.server_text_error(&cell_uri(1));
}

#[test]
fn cells_follow_the_settings_of_the_notebooks_folder_and_declare_nothing_for_others() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    fs::write(root.join("backhint.toml"), "rules = { orm-n-plus-one = \"off\" }\n").unwrap();
    let mut editor = start();
    for scheme in ["vscode-notebook-cell", "file"] {
        let uri = format!("{scheme}://{}/a.ipynb#C1", root.display());
        let document = json!({"uri": uri, "languageId": "python", "version": 1, "text": N_PLUS_ONE});
        let notebook = json!({"uri": NOTEBOOK, "notebookType": "jupyter-notebook", "version": 1, "cells": []});
        let opened = json!({"notebookDocument": notebook, "cellTextDocuments": [document]});
        editor.notify("notebookDocument/didOpen", opened);
        assert_eq!(editor.published(&uri)["diagnostics"], json!([]), "{uri}");
    }
}

#[test]
fn a_client_without_notebooks_is_offered_none() {
    let (_, answer) = Editor::start_with(json!({"capabilities": push()}));
    assert!(answer["capabilities"].get("notebookDocumentSync").is_none());
}

#[test]
fn a_document_without_a_file_or_a_folder_is_analysed_by_its_language() {
    // No folder is open at all.
    let (mut editor, _) = Editor::start_with(json!({"processId": null, "capabilities": push()}));
    for uri in ["untitled:Untitled-1", "git:/shop/books.py?ref=HEAD", "vscode-vfs://github/ada/shop/books", "file:///b"]
    {
        editor.open(uri, "python", N_PLUS_ONE);
        assert_eq!(editor.published(uri)["diagnostics"][0]["code"], "orm-n-plus-one", "{uri}");
    }
    // A language that nobody knows, and a name that tells nothing.
    editor.open("untitled:Untitled-2", "cobol", N_PLUS_ONE);
    editor.server_text_error("untitled:Untitled-2");
}
