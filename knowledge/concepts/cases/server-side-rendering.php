<?php

use Illuminate\Support\Facades\View;
use Inertia\Inertia;
use Twig\Environment; // mention: Environment

function serverSideRendering1($order, $shop)
{
    $result = view($order); // mention: view
}

function serverSideRendering2($order, $shop)
{
    $result = View::make($order); // mention: make
}

function serverSideRendering3($order, $shop)
{
    $result = Inertia::render($order); // mention: render
}

function serverSideRendering4($order, $shop)
{
    $value = new Environment($order); // mention: Environment
}

function unrelated($shelf, $label)
{
    $shelf->view($label);
    $shelf->Environment($label);
}
