<?php

use App\Http\Controllers\Controller; // mention: Controller
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController; // mention: AbstractController

class Mvc1 extends Controller // mention: Controller
{
}

class Mvc2 extends AbstractController // mention: AbstractController
{
}

function unrelated($shelf, $label)
{
    $shelf->Controller($label);
}
