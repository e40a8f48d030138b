//! Every mention of every concept against its cases: marked lines give the concept on hover, all others do not.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use backhint_core::knowledge::pattern::{NameTest, Pattern, glob};
use backhint_core::knowledge::{Concept, Family, Mention};
use backhint_core::mention::{Part, Trigger};
use backhint_core::syntax::Parsers;
use backhint_core::{Analysis, Analyzer, Document, Language, PathClass, Request};

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

/// A case is named `concept.ext`, or `concept.what.ext` where a concept has several of one language.
fn concept_of(path: &Path) -> String {
    let name = path.file_name().expect("a file").to_string_lossy();
    name.split('.').next().unwrap_or_default().to_owned()
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
    let concept = concept_of(path);
    Case { concept, name, language, text, marked }
}

#[test]
fn marked_lines_mention_their_concept_and_no_other_line_does() {
    let analyzer = Analyzer::new(backhint_core::knowledge::knowledge());
    let mut parsers = Parsers::default();
    let mut wrong = String::new();
    for case in case_files().iter().map(|path| read(path)) {
        let document = Document::new(case.language, case.text);
        let analysis = analyze(&analyzer, &mut parsers, &document);
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

fn analyze(analyzer: &Analyzer, parsers: &mut Parsers, document: &Document) -> Analysis {
    let request = Request { class: PathClass::Application, stop: &|| false, outside: &backhint_core::Alone };
    analyzer.analyze(parsers, document, &request)
}

/// A name of a pattern, in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct NamedTrigger {
    concept: String,
    family: String,
    trigger: Trigger,
    name: String,
    /// Its pattern has no other name.
    alone: bool,
}

/// All names by which a concept is recognised: the alternatives of the last segment of each pattern.
fn named_triggers(concept: &Concept) -> Vec<NamedTrigger> {
    let mut all = Vec::new();
    for (entry, mention) in concept.mentions.iter().enumerate() {
        for (part, patterns) in lists(mention) {
            for (pattern, text) in patterns.iter().enumerate() {
                let trigger = Trigger { entry, part, pattern };
                let names = names_of(part, text);
                for (family, name) in mention.languages.iter().flat_map(|f| names.iter().map(move |n| (f, n))) {
                    let (concept, family) = (concept.id.clone(), format!("{family:?}"));
                    all.push(NamedTrigger { concept, family, trigger, name: name.clone(), alone: names.len() == 1 });
                }
            }
        }
    }
    all
}

fn lists(mention: &Mention) -> [(Part, &Vec<String>); 8] {
    [
        (Part::Calls, &mention.calls),
        (Part::Names, &mention.names),
        (Part::Annotations, &mention.annotations),
        (Part::Types, &mention.types),
        (Part::Imports, &mention.imports),
        (Part::Keys, &mention.keys),
        (Part::Words, &mention.words),
        (Part::Argument, &mention.argument),
    ]
}

/// The names that one text of a list stands for.
fn names_of(part: Part, text: &str) -> Vec<String> {
    match part {
        Part::Keys | Part::Words | Part::Argument => vec![text.to_owned()],
        _ => match Pattern::parse(text).expect("a pattern").segments.pop().expect("a segment").name {
            NameTest::OneOf(names) => names,
            NameTest::NamedLike(_) | NameTest::Any | NameTest::Model => vec!["*".to_owned()],
        },
    }
}

/// Whether code at which a trigger fires is one of its names; where it has only one, its user may have renamed it.
fn is_named(named: &NamedTrigger, code: &str) -> bool {
    let last = code.rsplit(['.', ':', '\\']).next().unwrap_or(code);
    named.alone || glob(&named.name, last)
}

#[test]
fn every_name_of_every_trigger_fires_on_a_marked_line() {
    let knowledge = backhint_core::knowledge::knowledge();
    let analyzer = Analyzer::new(knowledge.clone());
    let mut parsers = Parsers::default();
    let mut silent: BTreeMap<String, BTreeSet<NamedTrigger>> = BTreeMap::new();
    for concept in &knowledge.concepts {
        silent.insert(concept.id.clone(), named_triggers(concept).into_iter().collect());
    }
    for case in case_files().iter().map(|path| read(path)) {
        let document = Document::new(case.language, case.text);
        let analysis = analyze(&analyzer, &mut parsers, &document);
        let families = [format!("{:?}", case.language.family()), format!("{:?}", Family::Sql)];
        let own = silent.get_mut(&case.concept).unwrap_or_else(|| panic!("{}: no such concept", case.name));
        for fired in analyzer.triggers(&mut parsers, &document, &analysis, &|| false) {
            let line = document.lines().line_of(fired.span.start);
            if fired.concept != case.concept || !case.marked.contains(&line) {
                continue;
            }
            let code = fired.span.of(document.text());
            let fires = |named: &NamedTrigger| {
                named.trigger == fired.trigger && families.contains(&named.family) && is_named(named, code)
            };
            own.retain(|named| !fires(named));
        }
    }
    let silent: Vec<NamedTrigger> = silent.into_values().flatten().collect();
    let shown = silent.iter().map(|named| {
        let NamedTrigger { concept, family, trigger: Trigger { entry, part, pattern }, name, .. } = named;
        format!("{concept}: {family}: `{name}` ({part:?} {pattern} of mention {entry}) fires on no marked line")
    });
    assert!(silent.is_empty(), "\n{}", shown.collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_kind_of_trigger_is_silent_on_a_line_with_its_name() {
    let knowledge = backhint_core::knowledge::knowledge();
    let mut untested = BTreeMap::new();
    for concept in &knowledge.concepts {
        for NamedTrigger { concept, family, trigger, name, .. } in named_triggers(concept) {
            let names: &mut Vec<String> = untested.entry((concept, family, trigger.part)).or_default();
            names.push(name);
        }
    }
    for case in case_files().iter().map(|path| read(path)) {
        let unmarked = case.text.lines().enumerate().filter(|(at, _)| !case.marked.contains(at));
        let silent: Vec<String> = unmarked.map(|(_, line)| line.to_lowercase()).collect();
        let says = |name: &String| {
            let parts: Vec<String> = name.to_lowercase().split('*').map(str::to_owned).collect();
            silent.iter().any(|line| parts.iter().all(|part| line.contains(part)))
        };
        let families = [format!("{:?}", case.language.family()), format!("{:?}", Family::Sql)];
        untested.retain(|(concept, family, _), names| {
            *concept != case.concept || !families.contains(family) || !names.iter().any(says)
        });
    }
    let shown = untested.iter().map(|((concept, family, part), names)| {
        format!("{concept}: {family}: {part:?}: no unmarked line has a name such as `{}`", names[0])
    });
    assert!(untested.is_empty(), "\n{}", shown.collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_concept_with_mentions_has_cases() {
    let files: BTreeSet<String> = case_files().iter().map(|path| concept_of(path)).collect();
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
