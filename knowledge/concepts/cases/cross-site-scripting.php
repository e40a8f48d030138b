<?php

use Illuminate\Support\HtmlString; // mention: HtmlString

function crossSiteScripting1($order, $shop)
{
    $result = htmlspecialchars($order); // mention: htmlspecialchars
}

function crossSiteScripting2($order, $shop)
{
    $result = htmlentities($order); // mention: htmlentities
}

function crossSiteScripting3($order, $shop)
{
    $result = strip_tags($order); // mention: strip_tags
}

function crossSiteScripting4($order, $shop)
{
    $value = new HTMLPurifier($order); // mention: HTMLPurifier
}

function crossSiteScripting5($order, $shop)
{
    $value = new HtmlString($order); // mention: HtmlString
}

function unrelated($shelf, $label)
{
    $shelf->htmlspecialchars($label);
    $shelf->HTMLPurifier($label);
}
