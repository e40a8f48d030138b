//! Reads the Markdown and TOML files of the knowledge base into its data types, or says what is wrong and where.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::model::{Concept, Family, Framework, Match, Mention, Question, QuestionKind, Rule, Severity};
use crate::pattern::PatternError;
use crate::topics::OWN_TOPIC;

/// A mistake in a knowledge file. Every message names the file, the line where one is known, and the way out.
#[derive(Debug, thiserror::Error)]
pub enum KnowledgeError {
    /// The file does not begin with front matter.
    #[error("{file}:1: no front matter: begin the file with a `+++` line, TOML, and another `+++` line")]
    NoFrontMatter {
        /// The file.
        file: String,
    },
    /// The front matter is no valid TOML, or has a wrong key or type.
    #[error("{file}:{line}: {message}: see FORMAT.md for the keys and their values")]
    Toml {
        /// The file.
        file: String,
        /// 1-based.
        line: usize,
        /// What the TOML reader says.
        message: String,
    },
    /// The file name and the front matter disagree.
    #[error("{file}:1: the file name says `{expected}`, the front matter says `{found}`: make them agree")]
    NameMismatch {
        /// The file.
        file: String,
        /// From the file name.
        expected: String,
        /// From the front matter.
        found: String,
    },
    /// A section is missing, unknown or out of order.
    #[error("{file}:{line}: the sections are {found}; FORMAT.md wants {expected}")]
    Sections {
        /// The file.
        file: String,
        /// 1-based line of the first section.
        line: usize,
        /// What stands there.
        found: String,
        /// What must stand there.
        expected: String,
    },
    /// A section without text.
    #[error("{file}:{line}: `{heading}` is empty: write it or remove the heading")]
    EmptySection {
        /// The file.
        file: String,
        /// 1-based.
        line: usize,
        /// The heading.
        heading: String,
    },
    /// A text is longer than a reader wants.
    #[error("{file}: {what} has {found} {unit}, the limit is {limit}: shorten it")]
    TooLong {
        /// The file.
        file: String,
        /// Which text.
        what: &'static str,
        /// Its length.
        found: usize,
        /// The limit.
        limit: usize,
        /// Words or characters.
        unit: &'static str,
    },
    /// A value that is not one of the known ones.
    #[error("{file}: {what} `{found}` is unknown: use one of {known}")]
    UnknownValue {
        /// The file.
        file: String,
        /// Which key.
        what: &'static str,
        /// Its value.
        found: String,
        /// The values it may have.
        known: String,
    },
    /// A link to something that does not exist.
    #[error("{file}: {what} `{target}` does not exist: add it, or remove the link")]
    DeadLink {
        /// The file.
        file: String,
        /// Which kind of link.
        what: &'static str,
        /// Where it points.
        target: String,
    },
    /// A pattern that can't be read.
    #[error("{file}: the pattern `{pattern}`: {source}")]
    Pattern {
        /// The file.
        file: String,
        /// The pattern.
        pattern: String,
        /// What is wrong with it.
        source: PatternError,
    },
    /// Two files with the same number or id.
    #[error("{file}: {what} `{id}` is there twice: remove one")]
    Duplicate {
        /// The second file.
        file: String,
        /// Question, concept, rule or framework.
        what: &'static str,
        /// The number or id.
        id: String,
    },
    /// Markdown that could load or run something.
    #[error("{file}:{line}: {what}")]
    Unsafe {
        /// The file.
        file: String,
        /// 1-based.
        line: usize,
        /// What it is, and the way out.
        what: &'static str,
    },
    /// A key that must not be empty is.
    #[error("{file}: `{key}` is missing or empty: {way_out}")]
    Missing {
        /// The file.
        file: String,
        /// The key.
        key: &'static str,
        /// What to write.
        way_out: &'static str,
    },
}

impl KnowledgeError {
    /// The path of the file, as it was given to the reader.
    #[must_use]
    pub fn file(&self) -> &str {
        match self {
            Self::NoFrontMatter { file }
            | Self::Toml { file, .. }
            | Self::NameMismatch { file, .. }
            | Self::Sections { file, .. }
            | Self::EmptySection { file, .. }
            | Self::TooLong { file, .. }
            | Self::UnknownValue { file, .. }
            | Self::DeadLink { file, .. }
            | Self::Pattern { file, .. }
            | Self::Duplicate { file, .. }
            | Self::Unsafe { file, .. }
            | Self::Missing { file, .. } => file,
        }
    }

    /// The 1-based line; 1 where the mistake is about the file as a whole.
    #[must_use]
    pub fn line(&self) -> usize {
        match self {
            Self::Toml { line, .. }
            | Self::Sections { line, .. }
            | Self::EmptySection { line, .. }
            | Self::Unsafe { line, .. } => *line,
            _ => 1,
        }
    }

    /// What is wrong and the way out, without the place.
    #[must_use]
    pub fn reason(&self) -> String {
        let text = self.to_string();
        let text = text.strip_prefix(self.file()).unwrap_or(&text);
        text.trim_start_matches(|c: char| c == ':' || c == ' ' || c.is_ascii_digit()).to_owned()
    }
}

/// The front matter and the Markdown behind it, with the 1-based line on which each begins.
struct Parts<'a> {
    front: &'a str,
    body: &'a str,
    body_line: usize,
}

fn split<'a>(file: &str, text: &'a str) -> Result<Parts<'a>, KnowledgeError> {
    let none = || KnowledgeError::NoFrontMatter { file: file.to_owned() };
    let rest = text.strip_prefix("+++\n").ok_or_else(none)?;
    let end = rest.find("\n+++\n").ok_or_else(none)?;
    let front = &rest[..end + 1];
    let body = &rest[end + 5..];
    Ok(Parts { front, body, body_line: front.lines().count() + 3 })
}

fn front_matter<T: DeserializeOwned>(file: &str, toml: &str, first_line: usize) -> Result<T, KnowledgeError> {
    toml::from_str(toml).map_err(|error| {
        let before = error.span().map_or(0, |span| toml[..span.start.min(toml.len())].matches('\n').count());
        KnowledgeError::Toml {
            file: file.to_owned(),
            line: first_line + before,
            message: error.message().replace('\n', " "),
        }
    })
}

/// A `## ` section: its heading, the 1-based line of the heading, and its text.
struct Section<'a> {
    heading: &'a str,
    line: usize,
    text: &'a str,
}

/// The text before the first section, and the sections. Headings inside code fences do not count.
fn sections(body: &str, first_line: usize) -> (&str, Vec<Section<'_>>) {
    let (mut marks, mut offset, mut fenced) = (Vec::new(), 0, false);
    for (index, line) in body.split_inclusive('\n').enumerate() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        } else if !fenced && line.starts_with("## ") {
            marks.push((offset, line.len(), first_line + index));
        }
        offset += line.len();
    }
    let intro_end = marks.first().map_or(body.len(), |mark| mark.0);
    let ends = marks.iter().skip(1).map(|mark| mark.0).chain([body.len()]);
    let list = marks.iter().zip(ends).map(|(&(start, length, line), end)| Section {
        heading: body[start + 3..start + length].trim(),
        line,
        text: body[start + length..end].trim(),
    });
    (body[..intro_end].trim(), list.collect())
}

/// Checks that the headings are the wanted ones in order (`false` marks one that may be left out) and none is empty.
fn check_sections(
    file: &str,
    body_line: usize,
    found: &[Section<'_>],
    wanted: &[(&str, bool)],
) -> Result<(), KnowledgeError> {
    let mut rest = found.iter().peekable();
    let complete = wanted.iter().all(|(heading, required)| {
        let here = rest.peek().is_some_and(|s| s.heading == *heading);
        if here {
            rest.next();
        }
        here || !required
    });
    if !complete || rest.peek().is_some() {
        let list = |names: Vec<&str>| names.iter().map(|n| format!("`## {n}`")).collect::<Vec<_>>().join(", ");
        return Err(KnowledgeError::Sections {
            file: file.to_owned(),
            line: found.first().map_or(body_line, |s| s.line),
            found: list(found.iter().map(|s| s.heading).collect()),
            expected: list(wanted.iter().map(|w| w.0).collect()),
        });
    }
    match found.iter().find(|s| s.text.is_empty()) {
        Some(s) => {
            Err(KnowledgeError::EmptySection { file: file.to_owned(), line: s.line, heading: s.heading.to_owned() })
        }
        None => Ok(()),
    }
}

fn limit(file: &str, what: &'static str, unit: &'static str, found: usize, limit: usize) -> Result<(), KnowledgeError> {
    if found <= limit {
        return Ok(());
    }
    Err(KnowledgeError::TooLong { file: file.to_owned(), what, found, limit, unit })
}

/// The name of a file without its folder and ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |parts| parts.0)
}

fn same_name(file: &str, expected: &str, found: &str) -> Result<(), KnowledgeError> {
    if expected == found {
        return Ok(());
    }
    Err(KnowledgeError::NameMismatch { file: file.to_owned(), expected: expected.to_owned(), found: found.to_owned() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionFront {
    number: u16,
    title: String,
    #[serde(default = "own_topic")]
    topic: String,
    #[serde(default = "technical")]
    kind: QuestionKind,
    #[serde(default)]
    duplicates: Vec<u16>,
}

fn own_topic() -> String {
    OWN_TOPIC.to_owned()
}

fn technical() -> QuestionKind {
    QuestionKind::Technical
}

/// The sections of a question, and whether each must be there.
const QUESTION_SECTIONS: [(&str, bool); 5] = [
    ("Question", true),
    ("Reference answer", true),
    ("Beyond the reference", true),
    ("In code", false),
    ("Follow-ups", true),
];

/// Reads a question file; `file` is its path, used in messages and for the number and slug.
///
/// # Errors
/// The first mistake in the file.
pub fn question(file: &str, text: &str) -> Result<Question, KnowledgeError> {
    question_with(file, text, &QUESTION_SECTIONS, 90)
}

/// Reads a question of a team's pack: it has an answer, and what else its writers have to say.
///
/// # Errors
/// The first mistake in the file.
pub fn own_question(file: &str, text: &str) -> Result<Question, KnowledgeError> {
    let sections = QUESTION_SECTIONS.map(|(heading, _)| (heading, ["Question", "Reference answer"].contains(&heading)));
    question_with(file, text, &sections, 300)
}

fn question_with(
    file: &str,
    text: &str,
    wanted: &[(&str, bool)],
    longest_title: usize,
) -> Result<Question, KnowledgeError> {
    let parts = split(file, text)?;
    let front: QuestionFront = front_matter(file, parts.front, 2)?;
    let (number, slug) = stem(file).split_once('-').unwrap_or((stem(file), ""));
    same_name(file, number, &format!("{:03}", front.number))?;
    limit(file, "the title", "characters", front.title.chars().count(), longest_title)?;
    let (_, found) = sections(parts.body, parts.body_line);
    check_sections(file, parts.body_line, &found, wanted)?;
    Ok(Question {
        number: front.number,
        slug: slug.to_owned(),
        title: front.title,
        topic: front.topic,
        kind: front.kind,
        concepts: Vec::new(),
        duplicates: front.duplicates,
        body: parts.body.trim().to_owned(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct ConceptFront {
    id: String,
    title: String,
    gist: String,
    topic: String,
    questions: Vec<u16>,
    #[serde(default)]
    related: Vec<String>,
    #[serde(default)]
    mentions: Vec<Mention>,
    #[serde(default)]
    no_mentions: String,
}

/// Reads a concept file.
///
/// # Errors
/// The first mistake in the file.
pub fn concept(file: &str, text: &str) -> Result<Concept, KnowledgeError> {
    let parts = split(file, text)?;
    let front: ConceptFront = front_matter(file, parts.front, 2)?;
    same_name(file, stem(file), &front.id)?;
    limit(file, "the gist", "characters", front.gist.chars().count(), 110)?;
    if front.mentions.is_empty() && front.no_mentions.is_empty() {
        let way_out = "add a [[mentions]] entry, or say in `no-mentions` why there is none";
        return Err(KnowledgeError::Missing { file: file.to_owned(), key: "mentions", way_out });
    }
    let (hover, found) = sections(parts.body, parts.body_line);
    check_sections(file, parts.body_line, &found, &[("Watch out", true)])?;
    limit(file, "the hover text", "words", hover.split_whitespace().count(), 90)?;
    if hover.is_empty() {
        let way_out = "write the explanation behind the front matter";
        return Err(KnowledgeError::Missing { file: file.to_owned(), key: "hover text", way_out });
    }
    Ok(Concept {
        id: front.id,
        title: front.title,
        gist: front.gist,
        topic: front.topic,
        questions: front.questions,
        related: front.related,
        mentions: front.mentions,
        hover: hover.to_owned(),
        watch_out: found[0].text.to_owned(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RuleFront {
    id: String,
    title: String,
    severity: Severity,
    concept: String,
    questions: Vec<u16>,
    reference: String,
    languages: Vec<Family>,
    #[serde(default)]
    message: String,
    #[serde(default)]
    detector: String,
    #[serde(default, rename = "match")]
    matches: Vec<Match>,
}

/// Reads a `rule.md` file; the folder's name is the rule's id.
///
/// # Errors
/// The first mistake in the file.
pub fn rule(file: &str, text: &str) -> Result<Rule, KnowledgeError> {
    let parts = split(file, text)?;
    let front: RuleFront = front_matter(file, parts.front, 2)?;
    let folder = file.rsplit('/').nth(1).unwrap_or_default();
    same_name(file, folder, &front.id)?;
    if front.matches.is_empty() && front.detector.is_empty() {
        let way_out = "a rule has `detector`, [[match]] entries or both";
        return Err(KnowledgeError::Missing { file: file.to_owned(), key: "detector", way_out });
    }
    if !front.matches.is_empty() && front.message.is_empty() {
        let way_out = "a data-only rule says in `message` what is wrong";
        return Err(KnowledgeError::Missing { file: file.to_owned(), key: "message", way_out });
    }
    let (_, found) = sections(parts.body, parts.body_line);
    check_sections(file, parts.body_line, &found, &[("Why", true), ("Instead", true)])?;
    Ok(Rule {
        id: front.id,
        title: front.title,
        severity: front.severity,
        concept: front.concept,
        questions: front.questions,
        reference: front.reference,
        languages: front.languages,
        message: front.message,
        detector: front.detector,
        matches: front.matches,
        why: found[0].text.to_owned(),
        instead: found[1].text.to_owned(),
    })
}

/// Reads a framework profile.
///
/// # Errors
/// The first mistake in the file.
pub fn framework(file: &str, text: &str) -> Result<Framework, KnowledgeError> {
    let framework: Framework = front_matter(file, text, 1)?;
    same_name(file, stem(file), &framework.id)?;
    Ok(framework)
}
