//! Reads every knowledge file, checks it, and packs all of them into one blob for the binary.

// The crate's own modules, compiled a second time for the build script: the reader at build time and the types at run
// time can't disagree.
#[expect(unreachable_pub, reason = "the library is made of the same files")]
#[path = "src/forms.rs"]
mod forms;
#[expect(unreachable_pub, reason = "the library is made of the same files")]
#[path = "src/rendering.rs"]
mod rendering;

#[expect(unreachable_pub, reason = "the library is made of the same files")]
#[path = "src/check.rs"]
mod check;
#[expect(unreachable_pub, dead_code, reason = "the library is made of the same files")]
#[path = "src/lookup.rs"]
mod lookup;
#[expect(unreachable_pub, reason = "the library is made of the same files")]
#[path = "src/model.rs"]
mod model;
#[expect(unreachable_pub, dead_code, reason = "the library is made of the same files")]
#[path = "src/parse.rs"]
mod parse;
#[expect(unreachable_pub, dead_code, reason = "the library is made of the same files")]
#[path = "src/pattern.rs"]
mod pattern;
#[expect(unreachable_pub, dead_code, reason = "the library is made of the same files")]
#[path = "src/topics.rs"]
mod topics;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use model::Knowledge;
use parse::KnowledgeError;

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let mut knowledge = Knowledge::default();
    let mut mistakes = Vec::new();
    let mut take = |result: Result<(), KnowledgeError>| mistakes.extend(result.err());
    for (file, text) in files(&root, "questions", "md") {
        take(parse::question(&file, &text).map(|q| knowledge.questions.push(q)));
    }
    for (file, text) in files(&root, "concepts", "md") {
        take(parse::concept(&file, &text).map(|c| knowledge.concepts.push(c)));
    }
    for (file, text) in rule_files(&root) {
        take(parse::rule(&file, &text).map(|r| knowledge.rules.push(r)));
    }
    for (file, text) in files(&root, "frameworks", "toml") {
        take(parse::framework(&file, &text).map(|f| knowledge.frameworks.push(f)));
    }
    knowledge.link();
    // Links are worth checking only when all files could be read: a missing file makes a dozen dead links.
    if mistakes.is_empty() {
        mistakes = check::check(&knowledge);
        mistakes.extend(check::untaught(&knowledge));
    }
    if !mistakes.is_empty() {
        for mistake in &mistakes {
            println!("cargo::error=knowledge/{mistake}");
        }
        process::exit(1);
    }
    let packed = postcard::to_allocvec(&knowledge).expect("plain data packs");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("knowledge.postcard");
    fs::write(out, packed).expect("OUT_DIR is writable");
}

/// The files with an ending in a folder of the knowledge base, as (path in the knowledge folder, text), sorted.
fn files(root: &Path, folder: &str, ending: &str) -> Vec<(String, String)> {
    println!("cargo::rerun-if-changed={folder}");
    let Ok(entries) = fs::read_dir(root.join(folder)) else { return Vec::new() };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == ending));
    paths.sort();
    paths.iter().map(|path| read(root, path)).collect()
}

fn rule_files(root: &Path) -> Vec<(String, String)> {
    println!("cargo::rerun-if-changed=rules");
    let Ok(entries) = fs::read_dir(root.join("rules")) else { return Vec::new() };
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path().join("rule.md"))).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    paths.iter().map(|path| read(root, path)).collect()
}

fn read(root: &Path, path: &Path) -> (String, String) {
    let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let Ok(text) = fs::read_to_string(path) else {
        println!("cargo::error=knowledge/{name}: this file can't be read as UTF-8: save it as UTF-8");
        process::exit(1);
    };
    // A checkout on Windows may have turned the line ends.
    (name, text.replace("\r\n", "\n"))
}
