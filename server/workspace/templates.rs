//! The templates of a project: which files they are, what each reads, and which one a name means.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use backhint_core::Analyzer;
use backhint_core::knowledge::{Rendering, TemplateSyntax};
use backhint_core::markup::{MAX_TEMPLATE_BYTES, OutsideTemplate, TemplateDigest};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};

use crate::files::{TemplateFile, read_source};

/// The most templates that one index holds.
const MAX_TEMPLATES: usize = 20_000;

/// What the templates of a project read. They do not change: [`Templates::with`] gives others, which share the digests.
#[derive(Clone, Default)]
pub struct Templates {
    /// In the order of their paths.
    files: Vec<Template>,
    /// Their numbers by the names of their files.
    by_name: HashMap<Box<str>, Vec<u32>>,
}

#[derive(Clone)]
struct Template {
    path: PathBuf,
    /// As a person would write it, `/` between the parts.
    shown: String,
    digest: Arc<TemplateDigest>,
}

impl Templates {
    /// Reads templates on all cores. `stop` is asked often; once it says yes, what was read so far is given back.
    #[must_use]
    pub fn build(analyzer: &Analyzer, files: &[TemplateFile], stop: &(dyn Fn() -> bool + Sync)) -> Self {
        let one = |file: &TemplateFile| {
            let digest = if stop() { None } else { digest_of(analyzer, &file.path, file.syntax) }?;
            Some(Template { path: file.path.clone(), shown: file.relative.clone(), digest: Arc::new(digest) })
        };
        Self::of(files[..files.len().min(MAX_TEMPLATES)].par_iter().filter_map(one).collect())
    }

    /// These templates with what one of them reads now; without it where it reads nothing.
    #[must_use]
    pub fn with(&self, path: &Path, shown: &str, digest: TemplateDigest) -> Self {
        let mut files: Vec<Template> = self.files.iter().filter(|file| file.path != path).cloned().collect();
        if !digest.is_empty() {
            files.push(Template { path: path.to_path_buf(), shown: shown.to_owned(), digest: Arc::new(digest) });
        }
        Self::of(files)
    }

    /// Whether no template reads anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What a template reads, as far as it is known here.
    #[must_use]
    pub fn digest_of(&self, path: &Path) -> Option<&TemplateDigest> {
        let at = self.files.binary_search_by(|file| file.path.as_path().cmp(path)).ok()?;
        Some(&self.files[at].digest)
    }

    /// Whether a template in a folder is known.
    pub(crate) fn has_below(&self, folder: &Path) -> bool {
        let at = self.files.partition_point(|file| file.path.as_path() <= folder);
        self.files.get(at).is_some_and(|file| file.path.starts_with(folder))
    }

    /// The file of the template that is shown by this path.
    pub(crate) fn file_named(&self, shown: &str) -> Option<&Path> {
        let mut candidates = self.by_name.get(last_part(shown))?.iter().map(|at| &self.files[*at as usize]);
        candidates.find(|file| file.shown == shown).map(|file| file.path.as_path())
    }

    fn of(mut files: Vec<Template>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let mut by_name: HashMap<Box<str>, Vec<u32>> = HashMap::new();
        for (at, file) in (0..).zip(&files) {
            by_name.entry(last_part(&file.shown).into()).or_default().push(at);
        }
        Self { files, by_name }
    }

    /// The one template that a name means: below a folder of templates, or the only one whose path ends so. A name that
    /// begins with `./` lies beside the template at the path that is given.
    pub(crate) fn find(&self, rendering: &Rendering, name: &str, beside: Option<&str>) -> Option<OutsideTemplate<'_>> {
        let name = if rendering.dotted { name.replace('.', "/") } else { name.to_owned() };
        let (name, is_beside) = match name.strip_prefix("./") {
            Some(rest) => (format!("{}/{rest}", beside?.rsplit_once('/')?.0), true),
            None => (name, false),
        };
        let name = name.trim_start_matches('/');
        let endings = std::iter::once("").chain(rendering.endings.iter().map(String::as_str));
        endings.into_iter().find_map(|ending| self.named(rendering, &format!("{name}{ending}"), is_beside))
    }

    fn named(&self, rendering: &Rendering, name: &str, is_whole: bool) -> Option<OutsideTemplate<'_>> {
        let candidates = self.by_name.get(last_part(name))?.iter().map(|at| &self.files[*at as usize]);
        let ends: Vec<(&Template, &str)> = candidates
            .filter_map(|file| {
                let before = file.shown.strip_suffix(name)?;
                (before.is_empty() || before.ends_with('/')).then_some((file, before.trim_end_matches('/')))
            })
            .collect();
        let is_below = |before: &str| {
            rendering.folders.iter().any(|folder| {
                let above = before.strip_suffix(folder.as_str());
                above.is_some_and(|above| above.is_empty() || above.ends_with('/'))
            })
        };
        let right: Vec<&Template> = ends
            .iter()
            .filter(|(_, before)| if is_whole { before.is_empty() } else { is_below(before) })
            .map(|(file, _)| *file)
            .collect();
        let found = match (right.as_slice(), ends.as_slice()) {
            ([only], _) => only,
            // Themes and applications lie in folders of their own.
            ([], [(only, _)]) if rendering.syntax == TemplateSyntax::Tags => only,
            _ => return None,
        };
        Some(OutsideTemplate { path: &found.shown, digest: &found.digest })
    }
}

/// What the template in a file reads; `None` where it reads nothing.
#[must_use]
pub fn digest_of(analyzer: &Analyzer, path: &Path, syntax: TemplateSyntax) -> Option<TemplateDigest> {
    let is_short = std::fs::metadata(path).is_ok_and(|meta| meta.len() <= MAX_TEMPLATE_BYTES as u64);
    let text = if is_short { read_source(path).ok() } else { None }?;
    let digest = analyzer.template(syntax, &text);
    (!digest.is_empty()).then_some(digest)
}

fn last_part(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
