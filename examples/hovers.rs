//! How often a hover answers in real code: the share of the names in a folder that have an answer, and some of them
//! drawn at random, to be read by a person.
//!
//! `BACKHINT_CORPUS=FOLDER cargo run --release --example hovers`; `BACKHINT_DRAWN` says how many are drawn of each
//! language (20), `BACKHINT_SEED` which ones.

use std::collections::BTreeMap;
use std::env;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, anyhow};
use backhint_core::knowledge::knowledge;
use backhint_core::syntax::{Parsers, parse};
use backhint_core::{Alone, Analyzer, Document, Language, PathClass, Request, Span, Topic};
use backhint_workspace::{Layer, Projects, read_source, source_files};
use tree_sitter::Tree;

/// A name at which a hover answers.
struct Answer {
    file: String,
    /// From 1.
    line: usize,
    name: String,
    /// The id of the rule or concept.
    topic: String,
    code: String,
}

/// The names of one language.
#[derive(Default)]
struct Counts {
    files: usize,
    names: usize,
    answers: Vec<Answer>,
}

fn main() -> anyhow::Result<()> {
    let folder = env::var_os("BACKHINT_CORPUS").context("BACKHINT_CORPUS names the folder that is read")?;
    let drawn: usize = number("BACKHINT_DRAWN", 20)?;
    let mut random = Random(number("BACKHINT_SEED", 1)?);
    let analyzer = Analyzer::new(knowledge());
    let rules = knowledge().rules.iter().map(|rule| rule.id.clone()).collect();
    let projects = Arc::new(Projects::new(Layer::default(), Layer::default(), rules));
    let files = source_files(&[PathBuf::from(folder)], &projects).map_err(|error| anyhow!("{error}"))?;
    let mut parsers = Parsers::default();
    let mut languages: BTreeMap<&str, Counts> = BTreeMap::new();
    for file in &files {
        let Some(language) = file.language.filter(|language| language.grammar().is_some()) else { continue };
        let Ok(text) = read_source(&file.path) else { continue };
        let document = Document::new(language, text);
        let counts = languages.entry(family(language)).or_default();
        read(&analyzer, &mut parsers, &document, &file.path.to_string_lossy(), counts);
    }
    let mut out = io::stdout().lock();
    writeln!(out, "language      files    names  answers   share")?;
    for (language, counts) in &mut languages {
        let Counts { files, names, answers } = counts;
        let (count, of) = (answers.len(), (*names).max(1));
        let hundredths = count * 10_000 / of;
        writeln!(out, "{language:12} {files:6} {names:8} {count:8} {:3}.{:02} %", hundredths / 100, hundredths % 100)?;
    }
    for (language, counts) in &mut languages {
        writeln!(out, "\n{language}")?;
        for _ in 0..drawn.min(counts.answers.len()) {
            let Answer { file, line, name, topic, code } =
                counts.answers.swap_remove(random.below(counts.answers.len()));
            writeln!(out, "`{name}` -> {topic}\n    {file}:{line}\n    {code}")?;
        }
    }
    Ok(())
}

/// TypeScript counts as JavaScript.
fn family(language: Language) -> &'static str {
    match language {
        Language::TypeScript | Language::Tsx => Language::JavaScript.name(),
        other => other.name(),
    }
}

fn number<T: std::str::FromStr>(variable: &str, otherwise: T) -> anyhow::Result<T> {
    match env::var(variable) {
        Ok(text) => text.parse().map_err(|_| anyhow!("{variable} is a number, not `{text}`")),
        Err(_) => Ok(otherwise),
    }
}

fn read(analyzer: &Analyzer, parsers: &mut Parsers, document: &Document, path: &str, counts: &mut Counts) {
    let request = Request { class: PathClass::Application, stop: &|| false, outside: &Alone };
    let Some(tree) = parse(parsers, document, &|| false) else { return };
    let analysis = analyzer.analyze(parsers, document, &request);
    counts.files += 1;
    for name in names(&tree, document.text()) {
        counts.names += 1;
        let topic = match analyzer.topic_at(parsers, document, &analysis, name.start, &|| false) {
            Some(Topic::Concept { id, .. }) => id,
            Some(Topic::Finding(at)) => analysis.findings[at].rule.clone(),
            None => continue,
        };
        let line = document.lines().line_of(name.start);
        counts.answers.push(Answer {
            file: path.to_owned(),
            line: line + 1,
            name: name.of(document.text()).to_owned(),
            topic,
            code: document.lines().line(document.text(), line).trim().chars().take(200).collect(),
        });
    }
}

/// The identifiers of a tree, in the order of the text.
fn names(tree: &Tree, text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut cursor = tree.walk();
    loop {
        let node = cursor.node();
        let is_name = node.kind().ends_with("identifier") || matches!(node.kind(), "name" | "constant");
        if node.is_named() && node.child_count() == 0 && is_name {
            let at = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
            let span = Span::new(at(node.start_byte()), at(node.end_byte()));
            found.extend((!span.of(text).is_empty()).then_some(span));
        }
        if cursor.goto_first_child() {
            continue;
        }
        while !cursor.goto_next_sibling() {
            if !cursor.goto_parent() {
                return found;
            }
        }
    }
}

/// Numbers that look random and are the same for the same seed: xorshift64*.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        let mut x = self.0.max(1);
        x ^= x >> 12;
        x ^= x << 25;
        x ^= x >> 27;
        self.0 = x;
        let limit = u64::try_from(limit.max(1)).unwrap_or(u64::MAX);
        usize::try_from((x.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) % limit).unwrap_or_default()
    }
}
