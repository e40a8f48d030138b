<?php

use Symfony\Component\HttpKernel\Exception\HttpException; // mention: HttpException
use Symfony\Component\HttpKernel\Exception\NotFoundHttpException; // mention: NotFoundHttpException
use Illuminate\Foundation\Exceptions\Handler;

function problemDetails1($order, $shop)
{
    $value = new HttpException($order); // mention: HttpException
}

function problemDetails2($order, $shop)
{
    $value = new NotFoundHttpException($order); // mention: NotFoundHttpException
}

function problemDetails3($order, $shop)
{
    $shop->renderable($order); // mention: renderable
}

function unrelated($shelf, $label)
{
    $shelf->HttpException($label);
    $renderableText = $shelf->count;
}
