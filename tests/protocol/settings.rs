//! Settings: where they come from, what each of them does, and how mistakes in them are told.

use std::path::Path;

use serde_json::{Value, json};

use crate::editor::{Editor, range};
use crate::{FILE, push};

const N_PLUS_ONE: &str = "for book in Book.objects.all():\n    print(book.author.name)\n";

/// A folder with a settings file, and an editor that has it open.
struct Project {
    folder: tempfile::TempDir,
    editor: Editor,
}

impl Project {
    fn with(settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        std::fs::write(folder.path().join("backhint.toml"), settings).unwrap();
        let uri = format!("file://{}", folder.path().display());
        let (editor, _) = Editor::start_with(json!({"processId": null, "rootUri": uri, "capabilities": push()}));
        Self { folder, editor }
    }

    fn uri(&self, path: &str) -> String {
        format!("file://{}/{path}", self.folder.path().display())
    }

    fn write(&mut self, path: &str, text: &str) {
        // In one step, as editors do: the server may read the file at any time, and must not meet half of it.
        let (file, written) = (self.folder.path().join(path), self.folder.path().join("written"));
        std::fs::write(&written, text).unwrap();
        std::fs::rename(written, file).unwrap();
        self.tell_changed(path);
    }

    fn tell_changed(&mut self, path: &str) {
        let changes = json!({"changes": [{"uri": self.uri(path), "type": 2}]});
        self.editor.notify("workspace/didChangeWatchedFiles", changes);
    }

    /// The rules found in a document that is opened for it.
    fn found(&mut self, path: &str, language: &str, text: &str) -> Vec<String> {
        let uri = self.uri(path);
        self.editor.open(&uri, language, text);
        let published = self.editor.published(&uri);
        let rules = published["diagnostics"].as_array().unwrap().iter();
        rules.map(|diagnostic| diagnostic["code"].as_str().unwrap().to_owned()).collect()
    }
}

#[test]
fn new_settings_have_everything_analysed_again() {
    let mut editor = Editor::start(push());
    // What declares something is read once more when the index is ready.
    editor.open(FILE, "python", "print(1)\n");
    editor.published(FILE);
    editor.notify("workspace/didChangeConfiguration", json!({"settings": {"backhint": {"minEvidence": "proved"}}}));
    assert_eq!(editor.published(FILE)["version"], 1);
    editor.notify("workspace/didChangeConfiguration", json!({"settings": {"minEvidence": "proved"}}));
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new(), "the same settings change nothing");
}

#[test]
fn settings_are_asked_for_where_the_client_gives_them_only_on_request() {
    let capabilities = json!({
        "workspace": {
            "configuration": true,
            "didChangeConfiguration": {"dynamicRegistration": true},
            "diagnostics": {"refreshSupport": true},
        },
        "textDocument": {"diagnostic": {}},
    });
    let mut editor = Editor::start(capabilities);
    let registered = editor.asked("client/registerCapability", Value::Null);
    assert_eq!(registered["registrations"][0]["method"], "workspace/didChangeConfiguration");
    editor.notify("workspace/didChangeConfiguration", json!({"settings": null}));
    let asked = editor.asked("workspace/configuration", json!([{"minEvidence": "possible"}]));
    assert_eq!(asked["items"][0]["section"], "backhint");
    editor.asked("workspace/diagnostic/refresh", Value::Null);
}

#[test]
fn the_settings_file_of_the_project_counts_and_is_read_again_when_it_changes() {
    let mut project = Project::with("[rules]\n\"orm-*\" = \"off\"\n");
    assert_eq!(project.found("shop.py", "python", N_PLUS_ONE), Vec::<String>::new());
    std::fs::remove_file(project.folder.path().join("backhint.toml")).unwrap();
    project.tell_changed("backhint.toml");
    let shop = project.uri("shop.py");
    assert_eq!(project.editor.published(&shop)["diagnostics"][0]["code"], "orm-n-plus-one");
}

#[test]
fn the_nearest_settings_file_wins() {
    let mut project = Project::with("[rules]\norm-n-plus-one = \"off\"\n");
    std::fs::create_dir(project.folder.path().join("api")).unwrap();
    project.write("api/backhint.toml", "[rules]\norm-n-plus-one = \"error\"\n");
    assert_eq!(project.found("a.py", "python", N_PLUS_ONE), Vec::<String>::new());
    assert_eq!(project.found("api/a.py", "python", N_PLUS_ONE), ["orm-n-plus-one"]);
}

#[test]
fn every_setting_of_the_file_has_its_effect() {
    for (settings, path) in [
        ("exclude = [\"legacy/\"]", "legacy/a.py"),
        ("include = [\"shop/**\"]", "a.py"),
        ("languages = [\"typescript\"]", "a.py"),
        ("rules = { \"orm-*\" = \"off\" }", "a.py"),
        ("", "tests/test_a.py"),
        ("", "shop/migrations/0001_a.py"),
        ("", "scripts/a.py"),
    ] {
        assert_eq!(
            Project::with(settings).found(path, "python", N_PLUS_ONE),
            Vec::<String>::new(),
            "{settings} {path}"
        );
    }
    for (settings, path) in [
        ("exclude = [\"legacy/\"]", "a.py"),
        ("include = [\"shop/**\"]", "shop/a.py"),
        ("languages = [\"python\"]", "a.py"),
        ("tests = true", "tests/test_a.py"),
        ("migrations = true", "shop/migrations/0001_a.py"),
        ("scripts = true", "scripts/a.py"),
    ] {
        assert_eq!(Project::with(settings).found(path, "python", N_PLUS_ONE), ["orm-n-plus-one"], "{settings} {path}");
    }
}

#[test]
fn concepts_are_explained_on_hover_unless_the_settings_say_no() {
    for (settings, explained) in [("", true), ("hover-concepts = false", false)] {
        let mut project = Project::with(settings);
        project.found("a.py", "python", "books = Book.objects.select_related('author')\n");
        let place = json!({"textDocument": {"uri": project.uri("a.py")}, "position": {"line": 0, "character": 25}});
        let hover = project.editor.request("textDocument/hover", place).unwrap();
        assert_eq!(!hover.is_null(), explained, "{settings}: {hover}");
    }
}

#[test]
fn mistakes_in_a_settings_file_are_shown_on_it_until_they_are_put_right() {
    let mut project = Project::with("tests = true\nrulez = 1\n\n[rules]\norm-n-plus-on = \"off\"\n");
    assert_eq!(project.found("tests/test_a.py", "python", N_PLUS_ONE), ["orm-n-plus-one"], "the rest counts");
    let settings = project.uri("backhint.toml");
    let shown = project.editor.published(&settings);
    let diagnostics = shown["diagnostics"].as_array().unwrap();
    assert_eq!(diagnostics.len(), 2, "{shown}");
    assert_eq!(diagnostics[0]["range"], range((1, 0), (2, 0)));
    assert_eq!(diagnostics[0]["message"].as_str().unwrap().find("unknown key `rulez`"), Some(0));
    assert_eq!(diagnostics[1]["range"]["start"]["line"], 4);
    assert!(diagnostics[1]["message"].as_str().unwrap().contains("`orm-n-plus-one`?"), "{shown}");
    project.write("backhint.toml", "tests = true\nrules = 1\n");
    assert_eq!(project.editor.published(&settings)["diagnostics"].as_array().unwrap().len(), 1);
    project.write("backhint.toml", "tests = false\n");
    assert_eq!(project.editor.published(&settings)["diagnostics"], json!([]));
}

#[test]
fn mistakes_go_with_the_settings_file() {
    let mut project = Project::with("tests = 1\n");
    project.found("a.py", "python", "x = 1\n");
    let settings = project.uri("backhint.toml");
    assert_eq!(project.editor.published(&settings)["diagnostics"][0]["source"], "backhint");
    std::fs::remove_file(Path::new(project.folder.path()).join("backhint.toml")).unwrap();
    project.tell_changed("backhint.toml");
    assert_eq!(project.editor.published(&settings)["diagnostics"], json!([]));
}

#[test]
fn mistakes_in_the_editors_settings_are_one_message_told_once() {
    let mut editor = Editor::start(push());
    let wrong = json!({"settings": {"minEvidence": "sure", "tsets": true}});
    editor.notify("workspace/didChangeConfiguration", wrong.clone());
    editor.notify("workspace/didChangeConfiguration", wrong);
    let came = editor.everything_so_far();
    let [message] = &came[..] else { panic!("one message: {came:#?}") };
    assert_eq!(message["method"], "window/showMessage");
    let text = message["params"]["message"].as_str().unwrap();
    assert!(text.contains("\"likely\" or \"proved\"") && text.contains("`tests`?"), "{text}");
    editor.notify("workspace/didChangeConfiguration", json!({"settings": {"minEvidence": "proved"}}));
    assert_eq!(editor.everything_so_far(), Vec::<Value>::new());
}
