//! A team's own knowledge: files in the formats of this crate, read and checked at run time and laid over what is built
//! in.

use crate::check;
use crate::model::{Concept, Framework, Knowledge, Question, Rule};
use crate::parse::{self, KnowledgeError};
use crate::safety;

/// A file of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Its path in the pack, with `/` between its parts: `questions/1001-on-call.md`.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// What the readable files of a pack say. It adds and replaces knowledge; it can't run anything.
#[derive(Clone, Debug, Default)]
pub struct Pack {
    questions: Vec<Question>,
    concepts: Vec<Concept>,
    rules: Vec<Rule>,
    frameworks: Vec<Framework>,
}

impl Pack {
    /// Reads the files of a pack: `questions/*.md`, `concepts/*.md`, `rules/ID/rule.md` and `frameworks/*.toml`; others
    /// are left alone. Gives back what is readable and the mistakes, at most one for each file.
    #[must_use]
    pub fn read(files: &[PackFile]) -> (Self, Vec<KnowledgeError>) {
        let mut pack = Self::default();
        let mistakes = files.iter().filter_map(|file| pack.take(&file.path, &file.text.replace("\r\n", "\n")).err());
        let mistakes = mistakes.collect();
        (pack, mistakes)
    }

    fn take(&mut self, path: &str, text: &str) -> Result<(), KnowledgeError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match path.split('/').collect::<Vec<_>>()[..] {
            ["questions", name] if is(name, "md") => {
                let question = parse::own_question(path, text)?;
                safety::of_question(path, text, &question)?;
                self.questions.push(question);
            }
            ["concepts", name] if is(name, "md") => {
                let concept = parse::concept(path, text)?;
                safety::of_concept(path, text, &concept)?;
                self.concepts.push(concept);
            }
            ["rules", _, "rule.md"] => {
                let rule = data_only(path, parse::rule(path, text)?)?;
                safety::of_rule(path, text, &rule)?;
                self.rules.push(rule);
            }
            ["frameworks", name] if is(name, "toml") => self.frameworks.push(parse::framework(path, text)?),
            _ => {}
        }
        Ok(())
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.questions.is_empty() && self.concepts.is_empty() && self.rules.is_empty() && self.frameworks.is_empty()
    }
}

/// A pack has no code: a detector that it names would be one of another rule.
fn data_only(path: &str, rule: Rule) -> Result<Rule, KnowledgeError> {
    if rule.detector.is_empty() {
        return Ok(rule);
    }
    let way_out = "a rule of a pack has [[match]] entries and no `detector`";
    Err(KnowledgeError::Missing { file: path.to_owned(), key: "match", way_out })
}

fn is(name: &str, ending: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

impl Knowledge {
    /// This knowledge with packs laid over it: what has a number or an id that is there already takes its place. Where
    /// the parts don't fit together, the mistakes are given back; what they are about is still there, and harmless: a
    /// link without a target leads nowhere.
    #[must_use]
    pub fn with(&self, packs: impl IntoIterator<Item = Pack>) -> (Self, Vec<KnowledgeError>) {
        let mut knowledge = self.clone();
        for pack in packs {
            lay_over(&mut knowledge.questions, pack.questions, |a, b| a.number == b.number);
            lay_over(&mut knowledge.concepts, pack.concepts, |a, b| a.id == b.id);
            lay_over(&mut knowledge.rules, pack.rules, |a, b| a.id == b.id);
            lay_over(&mut knowledge.frameworks, pack.frameworks, |a, b| a.id == b.id);
        }
        knowledge.link();
        let mistakes = check::check(&knowledge);
        (knowledge, mistakes)
    }
}

fn lay_over<T>(base: &mut Vec<T>, over: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    for thing in over {
        match base.iter_mut().find(|other| same(other, &thing)) {
            Some(other) => *other = thing,
            None => base.push(thing),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge;

    fn file(path: &str, text: &str) -> PackFile {
        PackFile { path: path.to_owned(), text: text.to_owned() }
    }

    const QUESTION: &str = "+++\nnumber = 1001\ntitle = \"Who is paged first?\"\n+++\n\n## Question\n\nWho?\n\n## \
                            Reference answer\n\nThe person on call.\n";

    #[test]
    fn a_pack_adds_and_replaces() {
        let tls = knowledge().concept("tls").expect("a concept").clone();
        let concept = "+++\nid = \"tls\"\ntitle = \"Our TLS\"\ngist = \"Ours.\"\ntopic = \"web-security\"\nquestions = \
                       [1001]\nno-mentions = \"said elsewhere\"\n+++\n\nAsk the platform team.\n\n## Watch out\n\nAsk.\n";
        let (pack, mistakes) = Pack::read(&[
            file("questions/1001-paged.md", &QUESTION.replace('\n', "\r\n")),
            file("concepts/tls.md", concept),
        ]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let (merged, mistakes) = knowledge().with([pack]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        assert_eq!(merged.question(1001).map(|q| q.concepts.clone()), Some(vec!["tls".to_owned()]));
        let own = merged.concept("tls").expect("still there");
        assert_eq!((own.title.as_str(), own.mentions.len()), ("Our TLS", 0));
        assert!(!tls.mentions.is_empty());
        assert_eq!(merged.questions.len(), knowledge().questions.len() + 1);
    }

    #[test]
    fn mistakes_name_the_file_the_line_and_the_way_out() {
        for (text, line, part) in [
            ("no front matter", 1, "begin the file with"),
            ("+++\nnumber = \"x\"\n+++\n", 2, "FORMAT.md"),
            (&*QUESTION.replace("The person", "![pixel](https://tracker.example/p.png)"), 12, "pictures"),
            (&*QUESTION.replace("The person", "[run](command:workbench.quit)"), 12, "https"),
            (&*QUESTION.replace("The person", "<img src=x>"), 12, "HTML"),
            (&*QUESTION.replace("The person", "[x]: command:run"), 12, "https"),
        ] {
            let (pack, mistakes) = Pack::read(&[file("questions/1001-paged.md", text)]);
            assert!(pack.is_empty(), "what is refused is not shown");
            let [mistake] = &mistakes[..] else { panic!("{text}: {mistakes:?}") };
            assert_eq!((mistake.file(), mistake.line()), ("questions/1001-paged.md", line), "{mistake}");
            assert!(mistake.to_string().contains(part), "{mistake}");
        }
        let title = QUESTION.replace("\"Who is paged first?\"", "\"\"\"\nWho\n[is paged](command:run)?\"\"\"");
        let (pack, mistakes) = Pack::read(&[file("questions/1001-paged.md", &title)]);
        assert!(pack.is_empty() && mistakes[0].line() == 3, "{mistakes:?}");
        let code = QUESTION.replace("The person", "`<b>` and\n\n```html\n<img src=x>\n```\n\nThe person");
        let (_, mistakes) = Pack::read(&[file("questions/1001-paged.md", &code)]);
        assert!(mistakes.is_empty(), "code is shown, not run: {mistakes:?}");
    }

    #[test]
    fn links_between_the_parts_are_checked() {
        let rule = "+++\nid = \"own-rule\"\ntitle = \"T\"\nseverity = \"warning\"\nconcept = \"no-such\"\nquestions = \
                    [9]\nreference = \"https://example.com\"\nlanguages = [\"python\"]\nmessage = \
                    \"m\"\n\n[[match]]\nlanguages = [\"python\"]\ncalls = [\"a.b\"]\nsubject = \"x\"\n+++\n\n## \
                    Why\n\nw\n\n## Instead\n\ni\n";
        let (pack, mistakes) = Pack::read(&[file("rules/own-rule/rule.md", rule)]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let (_, mistakes) = knowledge().with([pack]);
        assert!(
            matches!(&mistakes[..], [KnowledgeError::DeadLink { target, .. }] if target == "no-such"),
            "{mistakes:?}"
        );
    }
}
