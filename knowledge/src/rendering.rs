//! How views name the templates of pages, and what they hand to them.

use serde::{Deserialize, Serialize};

/// How templates of pages are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TemplateSyntax {
    /// `{% for book in books %}{{ book.title }}`.
    Tags,
    /// `<% @books.each do |book| %><%= book.title %>`.
    Erb,
    /// `@foreach ($books as $book) {{ $book->title }}`.
    Blade,
}

/// A way in which views render templates.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rendering {
    /// How the templates are written.
    pub syntax: TemplateSyntax,
    /// How the names of their files end; a name in the code may lack it.
    pub endings: Vec<String>,
    /// The folders below which a name counts: `templates`, `app/views`.
    pub folders: Vec<String>,
    /// Patterns for the path of the call that renders one.
    #[serde(default)]
    pub calls: Vec<String>,
    /// The position of the template's name in the call.
    #[serde(default)]
    pub template: u8,
    /// The position of the variables, a dictionary; none where they are named arguments.
    #[serde(default)]
    pub context: Option<u8>,
    /// The name of that argument.
    #[serde(default)]
    pub context_name: String,
    /// Between the parts of a template's name stands a dot.
    #[serde(default)]
    pub dotted: bool,
    /// Base classes of views that render the rows of their query.
    #[serde(default)]
    pub list_views: Vec<String>,
    /// Base classes of views that render one row.
    #[serde(default)]
    pub row_views: Vec<String>,
    /// How the template of a view of many rows is called that names none, with `{model}`.
    #[serde(default)]
    pub list_template: String,
    /// The variables by which its template gets the rows, with `{model}`.
    #[serde(default)]
    pub list_names: Vec<String>,
    /// The same for a view of one row.
    #[serde(default)]
    pub row_template: String,
    /// The variables by which its template gets the row, with `{model}`.
    #[serde(default)]
    pub row_names: Vec<String>,
    /// Endings of the names of classes whose methods render the template of their own name, and hand it their instance
    /// variables.
    #[serde(default)]
    pub controllers: Vec<String>,
    /// Calls whose first argument is a query that is given page by page.
    #[serde(default)]
    pub paginators: Vec<String>,
}
