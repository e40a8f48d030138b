//! What the files of a workspace folder declare for each other, and how that follows their changes.

use std::fs;

use serde_json::{Value, json};

use crate::editor::Editor;
use crate::push;
use crate::shop::{MODELS, Shop, VIEWS};

fn is_proved(found: &[Value]) -> bool {
    found.iter().any(|one| one["data"]["evidence"] == "proved")
}

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
    let shop = Shop::new(&[]);
    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    let (views, models) = (shop.uri("views.py"), shop.uri("models.py"));
    let (mut editor, _) =
        Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": push()}));

    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, is_proved);

    // An edit that is not saved counts.
    editor.open(&models, "python", &MODELS.replace("ForeignKey(Author, on_delete=models.CASCADE)", "CharField()"));
    until(&mut editor, &views, <[Value]>::is_empty);
    editor.change(&models, 2, &[json!({"text": MODELS})]);
    until(&mut editor, &views, is_proved);
    editor.close(&models);

    // So does a file that is gone.
    fs::remove_file(shop.root.join("models.py")).expect("it exists");
    editor.notify("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": models, "type": 3}]}));
    until(&mut editor, &views, <[Value]>::is_empty);
}

#[test]
fn functions_count_as_they_stand_in_the_editor() {
    const SERVICES: &str = "def title_of(book):\n    return book.id\n";
    const CALLS: &str = "from models import Book
from services import title_of

def titles():
    return [title_of(book) for book in Book.objects.all()]
";
    let loading = SERVICES.replace("book.id", "book.author.name");
    let shop = Shop::new(&[]);
    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    fs::write(shop.root.join("services.py"), SERVICES).expect("a new file");
    let (views, services) = (shop.uri("views.py"), shop.uri("services.py"));
    let (mut editor, _) =
        Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": push()}));
    let loads = |found: &[Value]| found.iter().any(|one| one["code"] == "orm-n-plus-one");

    // Nobody has asked for its functions when it is edited ...
    editor.open(&services, "python", SERVICES);
    editor.change(&services, 2, &[json!({"text": loading})]);
    until(&mut editor, &services, <[Value]>::is_empty);
    editor.open(&views, "python", CALLS);
    until(&mut editor, &views, loads);
    // ... and now somebody has.
    editor.change(&services, 3, &[json!({"text": SERVICES})]);
    until(&mut editor, &views, |found| !loads(found));
    editor.change(&services, 4, &[json!({"text": loading})]);
    until(&mut editor, &views, loads);
}

#[test]
fn what_a_package_hands_on_follows_the_editor() {
    const HANDS_ON: &str = "from .services import title_of\n";
    let shop = Shop::new(&[
        ("models.py", MODELS),
        ("catalog/__init__.py", HANDS_ON),
        ("catalog/services.py", "def title_of(book):\n    return book.author.name\n"),
    ]);
    let views = VIEWS.replace("from models", "from catalog import title_of\nfrom models");
    let views = views.replace("book.author for", "title_of(book) for");
    let (uri, package) = (shop.uri("views.py"), shop.uri("catalog/__init__.py"));
    let (mut editor, _) =
        Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": push()}));
    let loads = |found: &[Value]| found.iter().any(|one| one["code"] == "orm-n-plus-one");

    editor.open(&uri, "python", &views);
    until(&mut editor, &uri, loads);
    editor.open(&package, "python", "");
    until(&mut editor, &uri, |found| !loads(found));
    editor.change(&package, 2, &[json!({"text": HANDS_ON})]);
    until(&mut editor, &uri, loads);
    editor.close(&package);

    shop.write("catalog/__init__.py", "");
    editor.notify("workspace/didChangeWatchedFiles", json!({"changes": [{"uri": package, "type": 2}]}));
    until(&mut editor, &uri, |found| !loads(found));
}

#[test]
fn files_created_renamed_and_deleted_in_the_editor_count_at_once() {
    let shop = Shop::new(&[]);
    let mut capabilities = push();
    capabilities["workspace"] = json!({"fileOperations": {"didCreate": true, "didRename": true, "didDelete": true}});
    let (mut editor, answer) =
        Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": capabilities}));
    let told = &answer["capabilities"]["workspace"]["fileOperations"];
    for operation in ["didCreate", "didRename", "didDelete"] {
        assert_eq!(told[operation]["filters"][0]["scheme"], "file", "{told}");
    }
    let views = shop.uri("views.py");
    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, <[Value]>::is_empty);

    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    editor.notify("workspace/didCreateFiles", json!({"files": [{"uri": shop.uri("models.py")}]}));
    until(&mut editor, &views, is_proved);

    // `models` is imported, and there is no such module any more.
    fs::rename(shop.root.join("models.py"), shop.root.join("tables.py")).expect("it exists");
    let renamed = json!({"oldUri": shop.uri("models.py"), "newUri": shop.uri("tables.py")});
    editor.notify("workspace/didRenameFiles", json!({"files": [renamed]}));
    until(&mut editor, &views, <[Value]>::is_empty);

    fs::create_dir(shop.root.join("old")).expect("a new folder");
    fs::rename(shop.root.join("tables.py"), shop.root.join("old/models.py")).expect("it exists");
    let renamed = json!({"oldUri": shop.uri("tables.py"), "newUri": shop.uri("old/models.py")});
    editor.notify("workspace/didRenameFiles", json!({"files": [renamed]}));
    until(&mut editor, &views, is_proved);

    // A folder takes its files along.
    fs::remove_dir_all(shop.root.join("old")).expect("it exists");
    editor.notify("workspace/didDeleteFiles", json!({"files": [{"uri": shop.uri("old")}]}));
    until(&mut editor, &views, <[Value]>::is_empty);
}

#[test]
fn what_was_not_saved_does_not_count_once_it_is_closed() {
    let shop = Shop::new(&[]);
    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    let (views, models) = (shop.uri("views.py"), shop.uri("models.py"));
    let (mut editor, answer) =
        Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": push()}));
    assert!(answer["capabilities"]["workspace"].get("fileOperations").is_none(), "this client tells none");
    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, is_proved);
    editor.open(&models, "python", MODELS);
    editor.change(&models, 2, &[json!({"text": ""})]);
    until(&mut editor, &views, <[Value]>::is_empty);
    editor.close(&models);
    until(&mut editor, &views, is_proved);
}

#[cfg(debug_assertions)]
#[test]
fn long_indexing_is_shown_and_can_be_cancelled() {
    let shop = Shop::new(&[]);
    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    fs::write(shop.root.join("hold-indexing"), "").expect("a new file");
    let progress = |editor: &mut Editor, kind: &str| {
        editor.take(kind, |message| message["method"] == "$/progress" && message["params"]["value"]["kind"] == kind)
    };
    let mut capabilities = push();
    capabilities["window"] = json!({"workDoneProgress": true});
    for is_cancelled in [true, false] {
        let mut editor = Editor::start_with_faults_in(&shop.uri(""), capabilities.clone());
        let token = editor.asked("window/workDoneProgress/create", Value::Null)["token"].clone();
        let begun = progress(&mut editor, "begin");
        assert_eq!((&begun["params"]["token"], &begun["params"]["value"]["cancellable"]), (&token, &json!(true)));
        if is_cancelled {
            editor.notify("window/workDoneProgress/cancel", json!({"token": token}));
        } else {
            fs::remove_file(shop.root.join("hold-indexing")).expect("it exists");
        }
        progress(&mut editor, "end");
        // Analysis goes on, with what is known.
        let views = shop.uri("views.py");
        editor.open(&views, "python", VIEWS);
        until(&mut editor, &views, |found| is_cancelled || is_proved(found));
    }
}

#[test]
fn short_indexing_is_not_shown() {
    let shop = Shop::new(&[]);
    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    let mut capabilities = push();
    capabilities["window"] = json!({"workDoneProgress": true});
    let (mut editor, _) =
        Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": capabilities}));
    let views = shop.uri("views.py");
    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, is_proved);
    assert!(editor.everything_so_far().iter().all(|message| message["method"] != "window/workDoneProgress/create"));
}

#[cfg(debug_assertions)]
#[test]
fn a_file_that_changes_while_others_are_read_is_read_again() {
    let shop = Shop::new(&[]);
    fs::write(shop.root.join("models.py"), MODELS).expect("a new file");
    fs::write(shop.root.join("hold-indexing"), "").expect("a new file");
    let mut editor = Editor::start_with_faults_in(&shop.uri(""), push());
    let views = shop.uri("views.py");
    editor.open(&views, "python", VIEWS);
    until(&mut editor, &views, <[Value]>::is_empty);
    fs::write(shop.root.join("late.py"), MODELS).expect("a new file");
    editor.notify("workspace/didCreateFiles", json!({"files": [{"uri": shop.uri("late.py")}]}));
    editor.change(&views, 2, &[json!({"text": VIEWS.replace("from models", "from late")})]);
    until(&mut editor, &views, is_proved);
    // The list of the files was made before this one was there.
    fs::remove_file(shop.root.join("hold-indexing")).expect("it exists");
    editor.open(&shop.uri("other.py"), "python", VIEWS);
    until(&mut editor, &shop.uri("other.py"), is_proved);
    editor.change(&views, 3, &[json!({"text": VIEWS.replace("from models", "from late").replace("authors", "all")})]);
    while editor.published(&views)["version"] != 3 {}
    editor.change(&views, 4, &[json!({"text": VIEWS.replace("from models", "from late")})]);
    until(&mut editor, &views, is_proved);
}

#[test]
fn what_changed_in_another_document_comes_along_for_a_client_that_asks() {
    let shop = Shop::new(&[("models.py", MODELS), ("views.py", VIEWS)]);
    let able = json!({"textDocument": {"diagnostic": {"relatedDocumentSupport": true}}});
    let (mut editor, _) = Editor::start_with(json!({"processId": null, "rootUri": shop.uri(""), "capabilities": able}));
    let (views, models) = (shop.uri("views.py"), shop.uri("models.py"));
    let pull = |editor: &mut Editor, uri: &str| {
        editor.request("textDocument/diagnostic", json!({"textDocument": {"uri": uri}})).expect("a report")
    };
    editor.open(&views, "python", VIEWS);
    editor.open(&models, "python", MODELS);
    let found = std::iter::repeat_with(|| pull(&mut editor, &views))
        .find(|report| is_proved(report["items"].as_array().expect("a list")));
    let id = found.expect("a finding")["resultId"].clone();

    let without = MODELS.replace("ForeignKey(Author, on_delete=models.CASCADE)", "CharField()");
    editor.change(&models, 2, &[json!({"text": without})]);
    let other = std::iter::repeat_with(|| pull(&mut editor, &models)["relatedDocuments"][&views].take())
        .find(|other| other["items"] == json!([]))
        .expect("the other document");
    assert_eq!(other["kind"], "full");
    assert_ne!(other["resultId"], id);
    assert_eq!(pull(&mut editor, &models)["relatedDocuments"], Value::Null, "and only once");
}
