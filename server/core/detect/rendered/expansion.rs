//! A template with those that it puts in: all paths that they read off the variables of a view.

use backhint_knowledge::Rendering;

use crate::markup::{OutsideTemplate, TemplateInclude};
use crate::world::World;

/// How many templates deep they are put into each other.
const MAX_DEPTH: u8 = 2;
/// More templates than this are not followed from one view.
const MAX_TEMPLATES: usize = 60;

/// More paths than this are not read for one view.
const MAX_READS: usize = 5000;

/// A path that a template reads, from a variable of the view.
pub(super) struct Read {
    pub path: String,
    /// The file that reads it, as a person would write it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

/// The partial that shows a row, where the model of the row names it.
pub(super) struct Partial {
    pub template: String,
    /// The variable of the row there.
    pub row: String,
    /// The path of the row.
    pub path: String,
}

/// Reads templates of the project.
pub(super) struct Expansion<'e> {
    pub world: &'e dyn World,
    pub rendering: &'e Rendering,
    pub partial_of: &'e dyn Fn(&str) -> Option<Partial>,
}

/// What the variables of a template stand for in terms of the view; an empty path is not known.
#[derive(Clone, Default)]
struct Given {
    variables: Vec<(String, String)>,
    only: bool,
}

impl Given {
    /// A path of the template as one of the view.
    fn resolved(&self, path: &str) -> Option<String> {
        let end = path.find(['.', '[']).unwrap_or(path.len());
        let (root, rest) = path.split_at(end);
        match self.variables.iter().find(|(name, _)| name == root) {
            Some((_, given)) => (!given.is_empty()).then(|| format!("{given}{rest}")),
            // Instance variables of a controller are seen everywhere.
            None => (!self.only || root.starts_with('@')).then(|| path.to_owned()),
        }
    }
}

impl Expansion<'_> {
    /// All paths that a template and those inside it read.
    pub(super) fn reads(&self, template: OutsideTemplate<'_>) -> Vec<Read> {
        let mut found: Vec<Read> = Vec::new();
        let mut open = vec![(template, Given::default(), MAX_DEPTH)];
        let mut count = 0;
        while let Some((template, given, depth)) = open.pop() {
            count += 1;
            if count > MAX_TEMPLATES || found.len() > MAX_READS {
                break;
            }
            let reads = template.digest.reads.iter().filter_map(|read| {
                let path = given.resolved(&read.path)?;
                Some(Read { path, file: template.path.to_owned(), line: read.line })
            });
            found.extend(reads);
            let Some(depth) = depth.checked_sub(1) else { continue };
            for include in &template.digest.includes {
                if let Some((inner, given)) = self.inner(template, include, &given) {
                    open.push((inner, given, depth));
                }
            }
        }
        found
    }

    fn inner<'t>(
        &'t self,
        around: OutsideTemplate<'t>,
        include: &TemplateInclude,
        given: &Given,
    ) -> Option<(OutsideTemplate<'t>, Given)> {
        let pairs = include.variables.iter();
        if include.template.is_empty() {
            let (_, path) = include.variables.first()?;
            let partial = (self.partial_of)(&given.resolved(path)?)?;
            let inner = self.world.template(self.rendering, &partial.template, None)?;
            return Some((inner, Given { variables: vec![(partial.row, partial.path)], only: true }));
        }
        let inner = self.world.template(self.rendering, &include.template, Some(around))?;
        let pairs = pairs.map(|(name, path)| (name.to_string(), given.resolved(path).unwrap_or_default()));
        let mut variables: Vec<(String, String)> = pairs.collect();
        let only = include.only || given.only;
        if !include.only {
            // What the template around got is still there.
            let more =
                given.variables.iter().filter(|(name, _)| include.variables.iter().all(|(own, _)| **own != **name));
            variables.extend(more.cloned());
        }
        Some((inner, Given { variables, only }))
    }
}
