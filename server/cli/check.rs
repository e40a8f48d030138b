//! `backhint check`: files in, findings printed, exit code out.

use std::io::{IsTerminal as _, stderr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Result, bail};
use backhint_core::knowledge::Knowledge;
use backhint_core::{Analyzer, Evidence, Finding, Severity, UNUSED_SUPPRESSION};
use backhint_workspace::{
    Index, Layer, Outcome, Projects, RulePattern, SourceFile, Templates, check, nearest, rule_names, source_files,
    template_files,
};
use indicatif::{ProgressBar, ProgressStyle};

use super::arguments::{CheckOptions, Format};
use super::report::Report;
use super::{COULD_NOT_RUN, FOUND, elsewhere, fix, json, own, sarif, terminal, text};

/// How often fixes are applied before what is left is only reported: a fix may open the way for another one.
const FIX_PASSES: usize = 8;

/// Runs the check.
pub(crate) fn run(options: &CheckOptions) -> Result<ExitCode> {
    let knowledge = own::of_paths(&options.paths)?;
    let rules = wanted_rules(&options.rule, &knowledge)?;
    let projects = Arc::new(projects(options, &knowledge));
    let files = source_files(&options.paths, &projects)?;
    let analyzer = Analyzer::new(Arc::clone(&knowledge));
    let keep = |file: &SourceFile, finding: &Finding| {
        let is_wanted = rules.is_empty() || rules.iter().any(|pattern| pattern.matches(&finding.rule));
        // A hint is for a cursor that passes by; in a terminal it is shown to those who ask for everything.
        let is_loud = finding.severity > Severity::Hint
            || finding.rule == UNUSED_SUPPRESSION
            || file.project.settings.min_evidence == Evidence::Possible;
        is_wanted && is_loud
    };
    let read = || index(&analyzer, &files, &options.paths, &projects);
    let mut index = read();
    let mut outcomes = checked(&analyzer, &files, &index);
    let mut unfixed = false;
    if options.fix {
        unfixed = !fix_all(&analyzer, &files, &index, &mut outcomes, &keep);
        for _ in 0..FIX_PASSES {
            let elsewhere = elsewhere::fix(&files, &index, &outcomes, &keep);
            unfixed |= elsewhere.failed;
            if !elsewhere.changed {
                break;
            }
            // What other files say about their queries counts anew.
            index = read();
            outcomes = checked(&analyzer, &files, &index);
        }
    }
    let report = Report::new(&files, outcomes, &keep);
    terminal::print(|out| match options.format {
        Format::Text => text::write(out, &report, &knowledge, terminal::stdout_has_colours()),
        Format::Json => json::write(out, &report),
        Format::Sarif => sarif::write(out, &report, &knowledge),
    })?;
    for (path, failure) in &report.failed {
        eprintln!("backhint: {path}: {failure}, please report it; other rules ran");
    }
    eprintln!("backhint: {}", report.summary());
    let fails = report.findings().any(|(_, finding)| options.fail_on.fails(finding.severity));
    Ok(ExitCode::from(if unfixed { COULD_NOT_RUN } else { u8::from(fails) * FOUND }))
}

fn projects(options: &CheckOptions, knowledge: &Knowledge) -> Projects {
    let command_line = Layer {
        min_evidence: options.min_evidence.map(Evidence::from),
        tests: options.include_tests.then_some(true),
        ..Layer::default()
    };
    let rules = rule_names(knowledge).map(str::to_owned).collect();
    Projects::new(command_line, Layer::default(), rules)
}

fn wanted_rules(names: &[String], knowledge: &Knowledge) -> Result<Vec<RulePattern>> {
    let ids: Vec<&str> = rule_names(knowledge).collect();
    let mut patterns = Vec::new();
    for name in names {
        match RulePattern::new(name, &ids) {
            Some(pattern) => patterns.push(pattern),
            None => bail!(unknown("rule", name, &nearest(name, ids.iter().copied(), 3), "backhint rules")),
        }
    }
    Ok(patterns)
}

/// The message for a name that there is not: what is nearest, and where the names are listed.
pub(crate) fn unknown(what: &str, name: &str, nearest: &[&str], list: &str) -> String {
    let name = terminal::harmless(name);
    let quoted: Vec<_> = nearest.iter().map(|near| format!("`{near}`")).collect();
    match quoted.as_slice() {
        [] => format!("there is no {what} `{name}`: `{list}` lists what there is"),
        near => format!("there is no {what} `{name}`; nearest: {} (`{list}` lists all)", near.join(", ")),
    }
}

/// The index of the projects that the files belong to, whole: what a file that is not checked declares counts, too.
fn index(analyzer: &Analyzer, files: &[SourceFile], paths: &[PathBuf], projects: &Arc<Projects>) -> Index {
    let mut roots: Vec<_> = files.iter().filter_map(|file| file.project.root.clone()).collect();
    roots.sort();
    roots.dedup();
    // What can't be walked has been told by the walk over the paths that were given.
    let mut all = source_files(&roots, projects).unwrap_or_default();
    let outside = |file: &&SourceFile| !roots.iter().any(|root| file.path.starts_with(root));
    all.extend(files.iter().filter(outside).cloned());
    // Without a project around them, the templates are those below the paths that were given.
    let given = paths.iter().filter_map(|path| std::fs::canonicalize(path).ok()).filter(|path| path.is_dir());
    let given: Vec<PathBuf> = given.filter(|path| !roots.iter().any(|root| path.starts_with(root))).collect();
    roots.extend(given);
    let templates = template_files(&roots, projects, &|path| analyzer.template_syntax(path));
    let templates = Templates::build(analyzer, &templates, &|| false);
    Index::build(analyzer, &all, &|| false, &|| ()).with_templates(templates)
}

fn checked(analyzer: &Analyzer, files: &[SourceFile], index: &Index) -> Vec<Outcome> {
    let progress = if stderr().is_terminal() { ProgressBar::new(files.len() as u64) } else { ProgressBar::hidden() };
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} files") {
        progress.set_style(style);
    }
    let outcomes = check(analyzer, files, index, &|| progress.inc(1));
    progress.finish_and_clear();
    outcomes
}

/// Applies the safe fixes and brings the outcomes up to date. Gives false when some file could not be written.
fn fix_all(
    analyzer: &Analyzer,
    files: &[SourceFile],
    index: &Index,
    outcomes: &mut [Outcome],
    keep: &dyn Fn(&SourceFile, &Finding) -> bool,
) -> bool {
    let mut all_written = true;
    for (file, outcome) in files.iter().zip(outcomes) {
        for _ in 0..FIX_PASSES {
            let Outcome::Found(found) = &*outcome else { break };
            let wanted: Vec<&Finding> = found.findings.iter().filter(|finding| keep(file, finding)).collect();
            let Some(change) = fix::change(found.document.text(), &wanted) else { break };
            if let Err(error) = fix::replace(&file.path, found, &change.text) {
                eprintln!("backhint: {}: not fixed: {error}", file.shown);
                all_written = false;
                break;
            }
            for title in &change.titles {
                eprintln!("backhint: {}: fixed: {}", file.shown, terminal::harmless(title));
            }
            let one = std::slice::from_ref(file);
            if let Some(again) = check(analyzer, one, index, &|| ()).pop() {
                *outcome = again;
            }
        }
    }
    all_written
}
