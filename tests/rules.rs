//! Every rule against its cases: `bad` is flagged exactly where marked, `good` is silent, the fixes of `bad` give `fixed`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use backhint_core::facts::{Facts, Function};
use backhint_core::syntax::{Parsers, parse};
use backhint_core::{Analysis, Analyzer, Document, Evidence, Finding, Language, PathClass, Request};
use backhint_workspace::{Index, Templates};

/// A finding that a marker comment asks for: 0-based line, rule, evidence.
type Mark = (usize, String, Evidence);

struct Case {
    path: PathBuf,
    name: String,
    /// The source without its markers.
    text: String,
    marks: Vec<Mark>,
}

impl Case {
    /// `bad`, `good` or `fixed`, with what distinguishes several of a kind: the name of the file without its ending, or
    /// of the folder whose files are one case together.
    fn kind(&self) -> &str {
        let part = self.name.split('/').nth(3).unwrap_or_default();
        part.split('.').next().unwrap_or_default()
    }

    /// The folder whose files are one case together; `None` where the case is one file.
    fn folder(&self) -> Option<&Path> {
        let above = self.name.split('/').count().checked_sub(5)?;
        self.path.ancestors().nth(above + 1)
    }

    /// The source that the fixes of this one give.
    fn fixed(&self) -> PathBuf {
        let kind = self.kind();
        let fixed = kind.replacen("bad", "fixed", 1);
        rules_folder().join(self.name.replacen(&format!("/{kind}"), &format!("/{fixed}"), 1))
    }

    /// What the other files of the case declare.
    fn index(&self, analyzer: &Analyzer, all: &[Case]) -> Index {
        self.index_with(analyzer, all, &BTreeMap::new())
    }

    /// The same where some of them have other texts by now.
    fn index_with(&self, analyzer: &Analyzer, all: &[Case], texts: &BTreeMap<&Path, String>) -> Index {
        let mut index = Index::default();
        let Some(folder) = self.folder() else { return index };
        let mut templates = Templates::default();
        for (path, name) in templates_below(folder, analyzer) {
            let syntax = analyzer.template_syntax(&name).expect("a template");
            let text = fs::read_to_string(&path).expect("a template is UTF-8");
            templates = templates.with(&path, &name, analyzer.template(syntax, &text));
        }
        index = index.with_templates(templates);
        for other in all.iter().filter(|other| other.path.starts_with(folder) && other.path != self.path) {
            let document = document(&other.name, texts.get(&*other.path).unwrap_or(&other.text));
            let declared = analyzer.declarations(&mut Parsers::default(), &document, &Analysis::default(), &|| false);
            index = index.with_text(&other.path, &other.name, &document, declared, None);
        }
        index
    }
}

fn document(name: &str, text: &str) -> Document {
    let language = Language::of_path(name).unwrap_or_else(|| panic!("{name}: a language without a grammar"));
    Document::new(language, text.to_owned())
}

/// The templates of a folder of cases, by path, with their names from there.
fn templates_below(folder: &Path, analyzer: &Analyzer) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(folder, &mut files);
    files.sort();
    let named = files.into_iter().map(|path| {
        let name = path.strip_prefix(folder).expect("inside the folder").display().to_string();
        (path, name)
    });
    named.filter(|(_, name)| analyzer.template_syntax(name).is_some()).collect()
}

fn rules_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/rules")
}

fn cases() -> Vec<Case> {
    let mut files = Vec::new();
    collect(&rules_folder(), &mut files);
    files.sort();
    // Templates belong to the cases around them and are none themselves.
    let is_case = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name != "rule.md" && ![".blade.php", ".html", ".erb"].iter().any(|ending| name.ends_with(ending))
    };
    files.into_iter().filter(is_case).map(read).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("a readable entry").path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

fn read(path: PathBuf) -> Case {
    let source = fs::read_to_string(&path).expect("a case is UTF-8");
    let name = path.strip_prefix(rules_folder()).expect("inside the folder").display().to_string();
    let (mut text, mut marks, mut waiting) = (String::new(), Vec::new(), Vec::new());
    for line in source.split_inclusive('\n') {
        let number = text.matches('\n').count();
        marks.extend(waiting.drain(..).map(|(rule, evidence)| (number, rule, evidence)));
        match marker(line, "expect-next:") {
            Some((_, list)) => {
                waiting = parse_list(&name, list);
                continue;
            }
            None => match marker(line, "expect:") {
                Some((code, list)) => {
                    marks.extend(parse_list(&name, list).into_iter().map(|(rule, evidence)| (number, rule, evidence)));
                    let _ = writeln!(text, "{}", code.trim_end());
                }
                None => text.push_str(line),
            },
        }
    }
    marks.sort();
    Case { path, name, text, marks }
}

/// The code before a marker comment, and what the marker lists.
fn marker<'l>(line: &'l str, word: &str) -> Option<(&'l str, &'l str)> {
    let (before, list) = line.split_once(word)?;
    let code = before.trim_end().strip_suffix("//").or_else(|| before.trim_end().strip_suffix('#'));
    let code = code.or_else(|| before.trim_end().strip_suffix("<!--"));
    let code = code.or_else(|| before.trim_end().strip_suffix("--"))?;
    Some((code, list.trim().trim_end_matches("-->").trim()))
}

fn parse_list(name: &str, list: &str) -> Vec<(String, Evidence)> {
    let parse = |item: &str| {
        let mut words = item.split_whitespace();
        let rule = words.next().unwrap_or_else(|| panic!("{name}: an empty marker")).to_owned();
        let evidence = match words.next() {
            None => Evidence::Proved,
            Some("likely") => Evidence::Likely,
            Some("possible") => Evidence::Possible,
            Some(other) => panic!("{name}: unknown evidence `{other}`"),
        };
        (rule, evidence)
    };
    list.split(',').map(parse).collect()
}

fn analyze(analyzer: &Analyzer, case: &Case, text: &str, index: &Index) -> (Document, Analysis) {
    let name = &case.name;
    let document = document(name, text);
    // The rules about migrations run where migrations are.
    let class = if name.starts_with("migration-") { PathClass::Migration } else { PathClass::Application };
    let outside = index.seen_from(&case.path, document.language()).reading(analyzer);
    let request = Request { class, stop: &|| false, outside: &outside };
    let analysis = analyzer.analyze(&mut Parsers::default(), &document, &request);
    assert!(analysis.failed.is_empty(), "{name}: panicked in {:?}", analysis.failed);
    (document, analysis)
}

/// The findings of a case as marks. A mere possibility of another rule than the case is for may stand there unmarked.
fn found_marks(case: &Case, document: &Document, findings: &[Finding]) -> Vec<Mark> {
    let mark = |f: &Finding| (document.lines().line_of(f.span.start), f.rule.clone(), f.evidence);
    let counts =
        |m: &Mark| m.2 != Evidence::Possible || case.name.starts_with(&format!("{}/", m.1)) || case.marks.contains(m);
    let mut marks: Vec<Mark> = findings.iter().map(mark).filter(counts).collect();
    marks.sort();
    marks
}

fn describe(document: &Document, marks: &[Mark]) -> String {
    let line = |m: &Mark| {
        let code = document.lines().line(document.text(), m.0).trim();
        format!("    line {}: {} {:?}: {code}", m.0 + 1, m.1, m.2)
    };
    marks.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn findings_are_exactly_the_marked_ones() {
    let analyzer = Analyzer::new(backhint_core::knowledge::knowledge());
    let mut wrong = String::new();
    let all = cases();
    for case in &all {
        let (document, analysis) = analyze(&analyzer, case, &case.text, &case.index(&analyzer, &all));
        let found = found_marks(case, &document, &analysis.findings);
        if found == case.marks {
            continue;
        }
        let missing: Vec<Mark> = case.marks.iter().filter(|m| !found.contains(m)).cloned().collect();
        let surplus: Vec<Mark> = found.iter().filter(|m| !case.marks.contains(m)).cloned().collect();
        let _ = writeln!(wrong, "{}", case.name);
        if !missing.is_empty() {
            let _ = writeln!(wrong, "  expected and not found:\n{}", describe(&document, &missing));
        }
        if !surplus.is_empty() {
            let _ = writeln!(wrong, "  found and not expected:\n{}", describe(&document, &surplus));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn good_sources_have_no_marks_and_bad_ones_have_some() {
    let all = cases();
    for case in &all {
        let together = |other: &&Case| match case.folder() {
            Some(folder) => other.path.starts_with(folder),
            None => other.path == case.path,
        };
        if case.kind().starts_with("good") {
            assert!(case.marks.is_empty(), "{}: a good source expects a finding", case.name);
        } else if case.kind().starts_with("bad") {
            let marked = all.iter().filter(together).any(|other| !other.marks.is_empty());
            assert!(marked, "{}: a bad source expects no finding", case.name);
        } else {
            assert!(case.kind().starts_with("fixed"), "{}: neither good, bad nor fixed", case.name);
        }
    }
}

/// The files of a case, as they are after some of their fixes.
struct Fixing<'c> {
    analyzer: &'c Analyzer,
    all: &'c [Case],
    texts: BTreeMap<&'c Path, String>,
}

impl<'c> Fixing<'c> {
    fn analyze(&self, case: &Case) -> Analysis {
        let index = case.index_with(self.analyzer, self.all, &self.texts);
        analyze(self.analyzer, case, &self.texts[&*case.path], &index).1
    }

    /// Applies the first fix that the findings of a file have, to the file that it is for. Says whether there was one.
    fn step(&mut self, case: &'c Case) -> bool {
        let analysis = self.analyze(case);
        let fixable = analysis.findings.iter().find_map(|finding| Some((finding, finding.fixes.first()?)));
        let Some((finding, fix)) = fixable else { return false };
        let target = match &fix.file {
            None => case,
            Some(file) => self.all.iter().find(|other| other.name == file.path).expect("a file of the case"),
        };
        let text = self.texts.get_mut(&*target.path).expect("a file of the case");
        assert!(fix.file.as_ref().is_none_or(|file| *file.text == *text), "{}: a fix for another text", case.name);
        *text = fix.apply(text);
        let after = self.analyze(case);
        let like_it = |analysis: &Analysis| {
            let alike = |other: &&Finding| other.rule == finding.rule && other.message == finding.message;
            analysis.findings.iter().filter(alike).filter(|other| !other.fixes.is_empty()).count()
        };
        let (is_gone, text) = (like_it(&after) < like_it(&analysis), &self.texts[&*target.path]);
        assert!(is_gone, "{}: the fix `{}` does not remove its finding:\n{text}", case.name, fix.title);
        true
    }
}

/// With `BACKHINT_WRITE_FIXED` set, writes the fixed sources instead: read them before they are committed.
#[test]
fn the_fixes_of_a_bad_source_give_the_fixed_one() {
    let analyzer = Analyzer::new(backhint_core::knowledge::knowledge());
    let all = cases();
    let mut groups: BTreeMap<&Path, Vec<&Case>> = BTreeMap::new();
    for case in all.iter().filter(|case| case.kind().starts_with("bad")) {
        groups.entry(case.folder().unwrap_or(&case.path)).or_default().push(case);
    }
    for group in groups.values() {
        let texts = group.iter().map(|case| (&*case.path, case.text.clone())).collect();
        let mut fixing = Fixing { analyzer: &analyzer, all: &all, texts };
        for case in group {
            let mut applied = 0;
            while fixing.step(case) {
                applied += 1;
                assert!(applied < 200, "{}: its fixes find no end", case.name);
            }
        }
        let is_changed = group.iter().any(|case| fixing.texts[&*case.path] != case.text);
        for case in group {
            compare(case, &fixing.texts[&*case.path], &all, is_changed);
        }
    }
}

/// Compares a source after its fixes with the one that is to come of it. `is_changed` says whether there were any in the
/// files that are one case together.
fn compare(case: &Case, text: &str, all: &[Case], is_changed: bool) {
    let fixed = case.fixed();
    let expected = all.iter().find(|other| other.path == fixed);
    // Marks in a fixed source were set by a person: written anew, they would be lost.
    let is_marked = expected.is_some_and(|expected| !expected.marks.is_empty());
    let is_wanted = is_changed && !is_marked;
    if is_wanted && std::env::var_os("BACKHINT_WRITE_FIXED").is_some() {
        fs::create_dir_all(fixed.parent().expect("a file has a folder")).expect("the case's folder is writable");
        return fs::write(&fixed, text).expect("the case's folder is writable");
    }
    match expected {
        Some(expected) => assert_eq!(text, expected.text, "{}: after its fixes", case.name),
        None => assert_eq!(text, case.text, "{}: has fixes and no {}:\n{text}", case.name, fixed.display()),
    }
}

#[test]
fn every_rule_has_cases_for_each_family_it_claims() {
    let knowledge = backhint_core::knowledge::knowledge();
    let all = cases();
    for rule in &knowledge.rules {
        for family in &rule.languages {
            for kind in ["bad", "good"] {
                let has = all.iter().any(|case| {
                    case.name.starts_with(&format!("{}/", rule.id))
                        && case.kind().starts_with(kind)
                        && Language::of_path(&case.name).is_some_and(|language| language.family() == *family)
                });
                assert!(has, "{} claims {family:?} and has no {kind} case for it", rule.id);
            }
        }
    }
}

/// How many cases the rules about SQL that is built keep for a language: marks of bad sources, and functions of good
/// ones that hold SQL.
#[test]
fn sql_injection_has_enough_cases_in_each_language() {
    let groups = [
        ("Python", &[".py"][..]),
        ("JavaScript", &[".js"]),
        ("TypeScript", &[".ts"]),
        ("Java", &[".java"]),
        ("Go", &[".go"]),
        ("Ruby", &[".rb"]),
        ("PHP", &[".php"]),
        ("C#", &[".cs"]),
    ];
    let all = cases();
    for (language, endings) in groups {
        let is_of = |case: &&Case, kind: &str| {
            let of_rule =
                ["sql-injection-concat/", "sql-injection-identifier/"].iter().any(|r| case.name.starts_with(r));
            of_rule && case.kind().starts_with(kind) && endings.iter().any(|ending| case.name.ends_with(ending))
        };
        let is_injection = |mark: &&Mark| mark.1.starts_with("sql-injection-");
        let bad: usize =
            all.iter().filter(|c| is_of(c, "bad")).map(|case| case.marks.iter().filter(is_injection).count()).sum();
        let good: usize = all.iter().filter(|c| is_of(c, "good")).map(functions_with_sql).sum();
        assert!(bad >= 40, "{language}: {bad} bad cases");
        assert!(good >= 60, "{language}: {good} good cases");
    }
}

/// How many functions of a source that stand in no other one hold the words of a statement.
fn functions_with_sql(case: &Case) -> usize {
    const WORDS: [&str; 7] = ["select", "insert", "update", "delete", "truncate", "where", "order by"];
    let document = document(&case.name, &case.text);
    let tree = parse(&mut Parsers::default(), &document, &|| false);
    let facts = Facts::read(&document, tree.as_ref(), &|| false);
    let is_inside = |one: &Function, other: &Function| {
        one.span != other.span && other.span.start <= one.span.start && one.span.end <= other.span.end
    };
    let holds_sql = |function: &&Function| {
        let code = case.text[function.span.start as usize..function.span.end as usize].to_lowercase();
        WORDS.iter().any(|word| code.contains(word))
    };
    let outermost = facts.functions.iter().filter(|one| !facts.functions.iter().any(|other| is_inside(one, other)));
    outermost.filter(holds_sql).count()
}
