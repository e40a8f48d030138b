//! `backhint import`: a document of numbered questions becomes a pack of question files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use backhint_core::knowledge::import::Import;
use backhint_core::knowledge::pack::{Pack, PackFile};

use super::arguments::ImportOptions;
use super::terminal;

/// A longer document is none for people. In bytes.
const MAX_DOCUMENT: u64 = 64 * 1024 * 1024;

/// Reads the document, writes the files and tells what was left out.
pub(crate) fn run(options: &ImportOptions) -> Result<ExitCode> {
    let document = options.document.display();
    let text = read(&options.document)?;
    let import = Import::read(&text);
    for left_out in &import.left_out {
        let (first, last) = (left_out.lines.start(), left_out.lines.end());
        let lines = if first == last { format!("line {first}") } else { format!("lines {first} to {last}") };
        eprintln!("backhint: {document}, {lines}: left out: {}", terminal::harmless(&left_out.why));
    }
    let last = import.questions.iter().map(|question| question.number).max();
    let Some(last) = last else {
        bail!(
            "{document}: no question was found: a question is a line with its number, the question, a line \
             `Reference answer`, and the answer"
        );
    };
    if options.offset.checked_add(last).is_none() {
        bail!("question {last} plus {} is too large a number: choose a smaller --offset", options.offset);
    }
    let files = import.files(options.offset);
    let (_, mistakes) = Pack::read(&files);
    for mistake in &mistakes {
        eprintln!("backhint: {mistake}");
    }
    write(&files, options)?;
    let (first, last) = (import.questions[0].number + options.offset, options.offset + last);
    eprintln!(
        "backhint: {} questions written to {}; `backhint question {first}` shows the first, {last} is the last",
        files.len(),
        options.into.join("questions").display()
    );
    Ok(ExitCode::from(if mistakes.is_empty() { 0 } else { super::COULD_NOT_RUN }))
}

fn read(document: &Path) -> Result<String> {
    let shown = document.display();
    let length = fs::metadata(document).with_context(|| format!("{shown} can't be read"))?.len();
    if length > MAX_DOCUMENT {
        bail!("{shown} has {length} bytes, {MAX_DOCUMENT} are read: split it");
    }
    let bytes = fs::read(document).with_context(|| format!("{shown} can't be read"))?;
    String::from_utf8(bytes).ok().with_context(|| format!("{shown} is no UTF-8 text: save it as UTF-8"))
}

/// Writes all files or none, as far as can be known before.
fn write(files: &[PackFile], options: &ImportOptions) -> Result<()> {
    let targets: Vec<PathBuf> = files.iter().map(|file| options.into.join(&file.path)).collect();
    let there: Vec<_> = targets.iter().filter(|target| target.exists()).collect();
    if let (Some(first), false) = (there.first(), options.force) {
        bail!("{} and {} more files are there already: --force replaces them", first.display(), there.len() - 1);
    }
    for (file, target) in files.iter().zip(&targets) {
        let folder = target.parent().unwrap_or(target);
        fs::create_dir_all(folder).with_context(|| format!("{} can't be made", folder.display()))?;
        fs::write(target, &file.text).with_context(|| format!("{} can't be written", target.display()))?;
    }
    Ok(())
}
