//! What the readers make of templates, and that nothing that is broken ends them.

use backhint_knowledge::TemplateSyntax::{Blade, Erb, Tags};

use super::{TemplateDigest, TemplateSyntax};

const DJANGO: &str = r#"{% extends "base.html" %}
{% for book in books|slice:":20" %}
  {{ book.author.name|default:book.editor.name }} {# {{ book.hidden.name }} #}
  {% for tag in book.tags.all %}{{ tag.owner.name }}{% empty %}{{ tag.none.name }}{% endfor %}
  {% with writer=book.author other="book.text.name" %}{{ writer.country.name }}{% endwith %}
  {% include "row.html" with row=book only %}
  {% cache 50 x %}{{ book.cached.name }}{% endcache %}
  {% if forloop.first %}{{ book.once.name }}{% else %}{{ book.often.name }}{% endif %}
{% endfor %}
{{ book.outside.name }}{% for key, value in books.items %}{{ value.unknown.name }}{% endfor %}
"#;

const ERB: &str = r#"<%= form_with do |form| %><%= form.field.name %><% end %>
<% @books.each do |book| -%>
  <%= link_to "by #{book.author.name}", book_path(book) if book.author&.listed? %>
  <% book.tags.sort_by { |tag| tag.owner.name }.each do |tag| %><%= tag.unknown.name %><% end %>
  <%# book.hidden.name %>
  <%= render partial: "row", locals: { row: book } %>
<% end -%>
<%= @books.map(&:editor).size %> <%= render @books %> <%= book.outside.name %>
<% if @books.any? %><% for book in @books %><%= book.loop.name %><% end %><% end %>
"#;

const BLADE: &str = r"@extends('layout')
@forelse ($books as $key => $book)
  {{ $book->author->name }} {!! $book->tags()->count() !!} {{-- $book->hidden->name --}}
  @include('books.row', ['row' => $book])
@empty
  {{ $book->none->name }}
@endforelse
@each('books.card', $books, 'card')
{{ $book->outside->name }}
@foreach ($books->where('listed', true) as $book) {{ $book->unknown->name }} @endforeach
";

fn reads(syntax: TemplateSyntax, text: &str) -> Vec<String> {
    let digest = TemplateDigest::of(syntax, text);
    let reads = digest.reads.iter().map(|read| format!("{} {}", read.line, read.path));
    let includes = digest.includes.iter().map(|include| {
        let variables: Vec<_> = include.variables.iter().map(|(name, path)| format!("{name}={path}")).collect();
        format!("{} <{}> {}", include.line, include.template, variables.join(" "))
    });
    reads.chain(includes).collect()
}

#[test]
fn tags_bind_the_rows_of_loops() {
    assert_eq!(
        reads(Tags, DJANGO),
        [
            "3 books[].author.name",
            "3 books[].editor.name",
            "4 books[].tags.all",
            "4 books[].tags.all[].owner.name",
            "5 books[].author",
            "5 books[].author.country.name",
            "8 books[].often.name",
            "10 book.outside.name",
            "10 books.items",
            "6 <row.html> row=books[]",
        ]
    );
}

#[test]
fn erb_binds_the_rows_of_blocks() {
    assert_eq!(
        reads(Erb, ERB),
        [
            "2 @books.each",
            "3 @books[].author.name",
            "3 @books[].author.listed?",
            "4 @books[].tags.sort_by",
            "4 @books[].tags[].owner.name",
            "8 @books.map",
            "8 @books[].editor",
            "8 book.outside.name",
            "9 @books.any?",
            "9 @books[].loop.name",
            "6 <./_row> row=@books[]",
            "8 <> =@books",
        ]
    );
}

#[test]
fn blade_binds_the_rows_of_loops() {
    assert_eq!(
        reads(Blade, BLADE),
        [
            "3 $books[].author.name",
            "3 $books[].tags().count()",
            "9 $book.outside.name",
            "10 $books.where",
            "4 <books/row> $row=$books[] $key= $book=$books[]",
            "8 <books/card> $card=$books[]",
        ]
    );
}

/// Every beginning and every end of a template, and every template in the wrong syntax.
#[test]
fn broken_templates_end_no_reader() {
    let long = "{% for a in b %}".repeat(300) + &"<% a.each do |b| %>".repeat(300) + &"@foreach ($a as $b)".repeat(300);
    let odd =
        "é{% for ü in ö.é %}{{ ü.ß.x|ä:'é }}{% endfor %}<% é.each do |ß| %><%= \"#{ß.a\" %>@foreach($é as $ü){{$ü->ö";
    for text in [DJANGO, ERB, BLADE, &long, odd] {
        for syntax in [Tags, Erb, Blade] {
            for (at, _) in text.char_indices().step_by(if text.len() > 5000 { 997 } else { 1 }) {
                let _ = (TemplateDigest::of(syntax, &text[..at]), TemplateDigest::of(syntax, &text[at..]));
            }
        }
    }
}
