//! Reads a document of numbered questions, each with a line "Reference answer" before its answer, and writes it as the
//! question files of a pack, word for word.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use crate::pack::PackFile;

/// The line between a question and its answer.
const MARK: &str = "reference answer";
/// How far above its mark a question's number may stand, in lines.
const LONGEST_QUESTION: usize = 30;
/// What advertising says and answers do not; in lower case.
const ADVERTISING: [&str; 12] = [
    "newsletter",
    "discount",
    "subscribe",
    "sign up",
    "learn more",
    "pass rate",
    "coupon",
    "resume stand out",
    "career acceleration",
    "certification exam",
    "limited offer",
    "free trial",
];

/// A question of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// Its number in the document.
    pub number: u16,
    /// Its lines, joined.
    pub question: String,
    /// The lines of its answer.
    pub answer: Vec<String>,
    /// The 1-based line of its number.
    pub line: usize,
}

/// Lines that did not become part of a question, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// 1-based.
    pub lines: RangeInclusive<usize>,
    /// What they are, or what is wrong with them.
    pub why: String,
}

/// What a document holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Import {
    /// The questions, in the order of the document.
    pub questions: Vec<Imported>,
    /// What was left out, by line.
    pub left_out: Vec<LeftOut>,
}

/// A line that begins a question: its index, its number, and what of the question stands on it.
struct Start<'t> {
    at: usize,
    number: u16,
    rest: &'t str,
}

impl Import {
    /// Reads a document. Line ends may be CRLF, numbers may be written `12`, `12.`, `12)` or `Q12`, with the question
    /// behind them or below.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        let mut import = Self::default();
        let mut starts = Vec::new();
        for mark in (0..lines.len()).filter(|at| is_mark(lines[*at])) {
            let above = (mark.saturating_sub(LONGEST_QUESTION)..mark).rev();
            let above = above.take_while(|at| !is_mark(lines[*at]));
            match above.into_iter().find_map(|at| start(at, lines[at])) {
                Some(start) => starts.push((start, mark)),
                None => import.leave_out(mark..=mark, "an answer without a number above its question"),
            }
        }
        let first = starts.first().map_or(lines.len(), |(start, _)| start.at);
        if lines[..first].iter().any(|line| !line.is_empty()) {
            import.leave_out(0..=first - 1, "before the first question");
        }
        let ends: Vec<usize> = starts.iter().skip(1).map(|(start, _)| start.at).chain([lines.len()]).collect();
        for ((start, mark), end) in starts.iter().zip(ends) {
            import.take(&lines, start, *mark, end);
        }
        import.find_gaps();
        import.left_out.sort_by_key(|left_out| *left_out.lines.start());
        import
    }

    /// Lines are counted from 0 here, and from 1 by a person.
    fn leave_out(&mut self, lines: RangeInclusive<usize>, why: impl Into<String>) {
        self.left_out.push(LeftOut { lines: lines.start() + 1..=lines.end() + 1, why: why.into() });
    }

    fn take(&mut self, lines: &[&str], start: &Start<'_>, mark: usize, end: usize) {
        let words = std::iter::once(start.rest).chain(lines[start.at + 1..mark].iter().copied());
        let question = words.map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let end = self.without_advertising(lines, mark + 1, end);
        let mut answer: Vec<String> = lines[mark + 1..end].iter().map(|line| (*line).to_owned()).collect();
        while answer.last().is_some_and(String::is_empty) {
            answer.pop();
        }
        while answer.first().is_some_and(String::is_empty) {
            answer.remove(0);
        }
        if question.is_empty() || answer.is_empty() {
            let what = if question.is_empty() { "question" } else { "answer" };
            return self.leave_out(start.at..=mark, format!("question {} has no text of its {what}", start.number));
        }
        if let Some(earlier) = self.questions.iter().find(|other| other.number == start.number) {
            let why = format!("question {} stands on line {} already", start.number, earlier.line);
            return self.leave_out(start.at..=end.saturating_sub(1), why);
        }
        self.questions.push(Imported { number: start.number, question, answer, line: start.at + 1 });
    }

    /// Where an answer ends when advertising stands behind it: paragraphs that say what only advertising says.
    fn without_advertising(&mut self, lines: &[&str], from: usize, end: usize) -> usize {
        let advertises = |line: &str| {
            let line = line.to_lowercase();
            ADVERTISING.iter().any(|words| line.contains(words))
        };
        // The first paragraph is the answer, whatever it says.
        let Some(blank) = (from..end).find(|at| *at > from && lines[*at].is_empty()) else { return end };
        let Some(found) = (blank..end).find(|at| advertises(lines[*at])) else { return end };
        let paragraph = (from..found).rev().find(|at| lines[*at].is_empty()).unwrap_or(found);
        let heading = |at: usize| at > from && !lines[at].ends_with(['.', '!', '?', ':', ';']) && advertises(lines[at]);
        let cut = if heading(paragraph - 1) { paragraph - 1 } else { paragraph };
        let last = (cut..end).rev().find(|at| !lines[*at].is_empty()).unwrap_or(cut);
        self.leave_out(cut..=last, "advertising");
        cut
    }

    fn find_gaps(&mut self) {
        let gaps: Vec<(usize, String)> = self
            .questions
            .windows(2)
            .filter(|pair| pair[1].number > pair[0].number + 1)
            .map(|pair| {
                let (from, to) = (pair[0].number + 1, pair[1].number - 1);
                let which = if from == to { format!("{from}") } else { format!("{from} to {to}") };
                (pair[1].line - 1, format!("above this line the numbers leave out {which}"))
            })
            .collect();
        for (line, why) in gaps {
            self.leave_out(line..=line, why);
        }
    }

    /// The questions as files of a pack; `offset` is added to their numbers.
    #[must_use]
    pub fn files(&self, offset: u16) -> Vec<PackFile> {
        self.questions.iter().map(|question| question.file(offset)).collect()
    }
}

fn is_mark(line: &str) -> bool {
    line.trim().trim_end_matches(':').eq_ignore_ascii_case(MARK)
}

/// A line that begins a question.
fn start(at: usize, line: &str) -> Option<Start<'_>> {
    let line = line.trim();
    let behind = line.strip_prefix("Question ").or_else(|| line.strip_prefix(['Q', 'q'])).unwrap_or(line);
    let digits = behind.bytes().take_while(u8::is_ascii_digit).count();
    let number: u16 = behind[..digits].parse().ok()?;
    let rest = &behind[digits..];
    let text = rest.strip_prefix(['.', ')', ':']);
    // "2 weeks of practice" begins no question: what stands behind a number needs a sign in between.
    let is_start = rest.is_empty() || text.is_some_and(|text| text.is_empty() || text.starts_with(' '));
    is_start.then(|| Start { at, number, rest: text.unwrap_or_default().trim() })
}

impl Imported {
    fn file(&self, offset: u16) -> PackFile {
        let number = offset.saturating_add(self.number);
        // Titles stand in places that know no way to escape a sign; the question below has it as it was written.
        let first = self.question.lines().next().unwrap_or_default();
        let title = first.replace('<', "\u{2039}").replace("![", "[").replace("](", "] (").replace("]:", "] :");
        let title: String = title.chars().take(200).collect();
        let mut text = format!("+++\nnumber = {number}\ntitle = {}\n+++\n", toml::Value::String(title.clone()));
        write!(text, "\n## Question\n\n{}\n", markdown(self.question.lines())).expect("a string takes all");
        let answer = markdown(self.answer.iter().map(String::as_str));
        write!(text, "\n## Reference answer\n\n{answer}\n").expect("a string takes all");
        PackFile { path: format!("questions/{number:03}-{}.md", slug(&title)), text }
    }
}

/// Lines as Markdown that shows them as they are: a line stays a line, and nothing in it becomes a heading, HTML, a
/// picture or a link. Lines that are indented are code.
fn markdown<'t>(lines: impl Iterator<Item = &'t str>) -> String {
    let mut text = String::new();
    let mut in_code = false;
    let mut lines = lines.peekable();
    while let Some(line) = lines.next() {
        let is_code = line.starts_with("  ") || line.starts_with('\t');
        if is_code != in_code && !(line.is_empty() && in_code) {
            text.push_str("```\n");
            in_code = is_code;
        }
        if in_code {
            text.push_str(line);
        } else {
            text.push_str(&plain(line));
            // Two blanks at the end of a line keep it apart from the next one.
            if lines.peek().is_some_and(|next| !next.is_empty() && !line.is_empty() && !next.starts_with([' ', '\t'])) {
                text.push_str("  ");
            }
        }
        text.push('\n');
    }
    if in_code {
        text.push_str("```\n");
    }
    text.trim_end().to_owned()
}

fn plain(line: &str) -> String {
    let line = line
        .replace('<', "\\<")
        .replace("![", "\\!\\[")
        .replace("](", "]\\(")
        .replace("]:", "]\\:")
        .replace("```", "'''");
    if line.starts_with(['#', '+', '>']) { format!("\\{line}") } else { line }
}

/// The title as part of a file name: letters and digits, at most eight words.
fn slug(title: &str) -> String {
    let lower = title.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.take(8).collect::<Vec<_>>().join("-");
    if slug.is_empty() { "question".to_owned() } else { slug }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::Pack;

    const DOCUMENT: &str = "Our list\n\nSubscribe to our newsletter\n\n1\nWhy is <b> slow?\nReference answer\nIt is \
                            not.\nIndeed.\n2\nWhat does this do?\nReference answer:\nIt waits:\n    sleep(1)\n## no \
                            heading\nCareer acceleration\n\nSign up, 20% off.\n\n1 100% Pass Rate\n4) Who is on \
                            call?\n\nReference Answer\n\nAda.\n\nThen Grace.\n";

    #[test]
    fn questions_are_read_and_the_rest_is_told() {
        let import = Import::read(DOCUMENT);
        let read: Vec<_> = import.questions.iter().map(|q| (q.number, q.question.as_str(), q.line)).collect();
        assert_eq!(read, [(1, "Why is <b> slow?", 5), (2, "What does this do?", 10), (4, "Who is on call?", 21)]);
        assert_eq!(import.questions[1].answer, ["It waits:", "    sleep(1)", "## no heading"]);
        assert_eq!(import.questions[2].answer, ["Ada.", "", "Then Grace."]);
        let left: Vec<_> = import.left_out.iter().map(|l| (l.lines.clone(), l.why.as_str())).collect();
        assert_eq!(
            left,
            [
                (1..=4, "before the first question"),
                (16..=20, "advertising"),
                (21..=21, "above this line the numbers leave out 3")
            ]
        );
    }

    #[test]
    fn line_ends_and_marks_make_no_difference() {
        let other = format!("\u{feff}{}", DOCUMENT.replace('\n', "\r\n"));
        assert_eq!(Import::read(&other), Import::read(DOCUMENT));
        for number in ["Q7", "7.", "7)", "Question 7:", "7"] {
            let import = Import::read(&format!("{number}\nWhy?\nReference answer\nBecause.\n"));
            assert_eq!(import.questions.iter().map(|q| q.number).collect::<Vec<_>>(), [7], "{number}");
        }
    }

    #[test]
    fn what_can_not_be_read_is_told_with_its_line() {
        let import = Import::read(
            "Reference answer\nA\n1\nReference answer\nA\n2\nWhy?\nReference answer\n2\nAgain?\nReference answer\nB\n2\nOnce more?\nReference answer\nC\n",
        );
        let left: Vec<_> = import.left_out.iter().map(|l| (*l.lines.start(), l.why.as_str())).collect();
        assert_eq!(
            left,
            [
                (1, "an answer without a number above its question"),
                (1, "before the first question"),
                (3, "question 1 has no text of its question"),
                (6, "question 2 has no text of its answer"),
                (13, "question 2 stands on line 9 already"),
            ]
        );
        assert_eq!(Import::read(""), Import::default());
    }

    #[test]
    fn the_files_are_a_pack_that_says_the_same_words() {
        let files = Import::read(DOCUMENT).files(1000);
        let names: Vec<_> = files.iter().map(|file| file.path.as_str()).collect();
        assert_eq!(
            names,
            [
                "questions/1001-why-is-b-slow.md",
                "questions/1002-what-does-this-do.md",
                "questions/1004-who-is-on-call.md"
            ]
        );
        let (pack, mistakes) = Pack::read(&files);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let (knowledge, mistakes) = crate::knowledge().with([pack]);
        assert!(mistakes.is_empty(), "{mistakes:?}");
        let answer = knowledge.question(1002).and_then(|question| question.section("Reference answer"));
        assert_eq!(answer, Some("It waits:\n```\n    sleep(1)\n```\n\\## no heading"));
        assert_eq!(knowledge.topics().last(), Some("own"));
    }
}
