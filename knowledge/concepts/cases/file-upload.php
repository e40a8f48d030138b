<?php

use Illuminate\Http\UploadedFile; // mention: UploadedFile

function fileUpload1($order, $shop)
{
    $result = move_uploaded_file($order); // mention: move_uploaded_file
}

function fileUpload2($order, $shop)
{
    $result = is_uploaded_file($order); // mention: is_uploaded_file
}

function fileUpload3($order, $shop)
{
    $value = new UploadedFile($order); // mention: UploadedFile
}

function fileUpload4($order, $shop)
{
    $value = new \Symfony\Component\HttpFoundation\File\UploadedFile($order); // mention: UploadedFile
}

function unrelated($shelf, $label)
{
    $shelf->move_uploaded_file($label);
    $shelf->UploadedFile($label);
}
