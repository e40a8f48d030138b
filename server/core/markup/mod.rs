//! Templates of pages: what they read off the variables that a view hands to them, as plain data for the analysis of views.
//!
//! A template is read line by line and tag by tag, without a grammar. What the reader does not understand binds nothing,
//! so that it is never taken for a row.

mod blade;
mod erb;
mod reader;
mod tags;
#[cfg(test)]
mod tests;

pub use backhint_knowledge::TemplateSyntax;

/// Texts longer than this, in bytes, are not read: no person wrote them as a page.
pub const MAX_TEMPLATE_BYTES: usize = 512 << 10;

/// What a template reads. It keeps paths only, so a project's digests stay small.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateDigest {
    /// The paths that it reads, each once, in source order.
    pub reads: Vec<TemplateRead>,
    /// The templates that it puts in, in source order.
    pub includes: Vec<TemplateInclude>,
}

/// A path that a template reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateRead {
    /// It begins with a variable that the view hands over; `[]` behind a name stands for each of its elements:
    /// `books[].author.name`, `@books[].tags.each`, `books[].tags.all[].owner`.
    pub path: Box<str>,
    /// The line, from 1.
    pub line: u32,
}

/// A template inside another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateInclude {
    /// Its name as written; one that begins with `./` lies in the folder of the template around it. Empty where the
    /// model of the rows names it: `render @books`.
    pub template: Box<str>,
    /// The variables that it gets, each with its path in the template around it. For an empty name there is one without a
    /// name, whose path is the row.
    pub variables: Vec<(Box<str>, Box<str>)>,
    /// It gets no other variables.
    pub only: bool,
    /// The line, from 1.
    pub line: u32,
}

impl TemplateDigest {
    /// Reads a template. Never fails and never panics: what is broken gives fewer paths.
    #[must_use]
    pub fn of(syntax: TemplateSyntax, text: &str) -> Self {
        if text.len() > MAX_TEMPLATE_BYTES {
            return Self::default();
        }
        match syntax {
            TemplateSyntax::Tags => tags::read(text),
            TemplateSyntax::Erb => erb::read(text),
            TemplateSyntax::Blade => blade::read(text),
        }
    }

    /// Whether nothing in it concerns a view.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.reads.is_empty() && self.includes.is_empty()
    }
}

/// A template of the project, for the file that renders it.
#[derive(Clone, Copy)]
pub struct OutsideTemplate<'w> {
    /// Its path as a person would write it.
    pub path: &'w str,
    /// What it reads.
    pub digest: &'w TemplateDigest,
}
