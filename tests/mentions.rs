//! Every mention of every concept against its cases: marked lines give the concept on hover, all others do not.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use backhint_core::syntax::Parsers;
use backhint_core::{Analyzer, Document, Language, PathClass, Request};

struct Case {
    concept: String,
    name: String,
    language: Language,
    /// The source without its markers.
    text: String,
    /// The marked 0-based lines.
    marked: BTreeSet<usize>,
}

fn case_files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/concepts/cases");
    let entries = fs::read_dir(folder).expect("the folder of the cases");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a readable entry").path()).collect();
    files.sort();
    files
}

fn ending(path: &Path) -> String {
    path.extension().expect("a case has an ending").to_string_lossy().into_owned()
}

/// The language of a case; the name alone does not say that a `.conf` file is nginx's.
fn language_of(path: &Path) -> Option<Language> {
    if ending(path) == "conf" { Some(Language::Nginx) } else { Language::of_path(&path.to_string_lossy()) }
}

fn read(path: &Path) -> Case {
    let name = path.file_name().expect("a file").to_string_lossy().into_owned();
    let source = fs::read_to_string(path).expect("a case is UTF-8");
    let (mut text, mut marked, mut next) = (String::new(), BTreeSet::new(), false);
    for line in source.lines() {
        if line.contains("mention-next: ") {
            next = true;
            continue;
        }
        let here = line.find("mention: ");
        if here.is_some() || next {
            marked.insert(text.matches('\n').count());
        }
        next = false;
        let code = here.map_or(line, |at| line[..at].trim_end().trim_end_matches(['/', '#', '-', '*']));
        let _ = writeln!(text, "{code}");
    }
    let language = language_of(path).unwrap_or_else(|| panic!("{name}: a language that is not read"));
    let concept = name.rsplit_once('.').expect("a name with an ending").0.to_owned();
    Case { concept, name, language, text, marked }
}

#[test]
fn marked_lines_mention_their_concept_and_no_other_line_does() {
    let analyzer = Analyzer::new(backhint_core::knowledge::knowledge());
    let mut parsers = Parsers::default();
    let mut wrong = String::new();
    for path in case_files().iter() {
        let case = read(path);
        let document = Document::new(case.language, case.text);
        let request = Request { class: PathClass::Application, stop: &|| false, outside: &backhint_core::Alone };
        let analysis = analyzer.analyze(&mut parsers, &document, &request);
        let mentioned = analyzer.mentions(&mut parsers, &document, &analysis, &|| false);
        let own = mentioned.iter().filter(|mentioned| mentioned.concept == case.concept);
        let found: BTreeSet<usize> = own.map(|mentioned| document.lines().line_of(mentioned.span.start)).collect();
        for line in case.marked.symmetric_difference(&found) {
            let what = if found.contains(line) { "mentioned and not marked" } else { "marked and not mentioned" };
            let code = document.lines().line(document.text(), *line).trim();
            let _ = writeln!(wrong, "{}: {what}: {code}", case.name);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_concept_with_mentions_has_cases() {
    let files: BTreeSet<String> =
        case_files().iter().map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned()).collect();
    for concept in &backhint_core::knowledge::knowledge().concepts {
        assert_eq!(!concept.mentions.is_empty(), files.contains(&concept.id), "{}", concept.id);
    }
}

/// The fewest names by which code is to be recognised, over all concepts and languages.
const FEWEST_NAMES: usize = 900;

#[test]
fn there_are_enough_names_to_recognise_code_by() {
    let mut names = 0;
    for concept in &backhint_core::knowledge::knowledge().concepts {
        for mention in &concept.mentions {
            let patterns = [&mention.calls, &mention.names, &mention.annotations, &mention.types, &mention.imports];
            let alternatives =
                |pattern: &String| 1 + pattern.rsplit('{').next().map_or(0, |last| last.matches(',').count());
            let of_patterns: usize = patterns.into_iter().flatten().map(alternatives).sum();
            names += (of_patterns + mention.keys.len() + mention.words.len()) * mention.languages.len();
        }
    }
    assert!(names >= FEWEST_NAMES, "{names} names");
}
