<?php

use Illuminate\Support\Facades\Validator;
use Illuminate\Http\Request;
use Illuminate\Foundation\Http\FormRequest; // mention: FormRequest
use Symfony\Component\Validator\Validator\ValidatorInterface; // mention: ValidatorInterface
use Symfony\Component\Validator\Constraints\NotBlank;
use Symfony\Component\Validator\Constraints\NotNull;
use Symfony\Component\Validator\Constraints\Length;
use Symfony\Component\Validator\Constraints\Email;
use Symfony\Component\Validator\Constraints\Range;
use Symfony\Component\Validator\Constraints\Regex;
use Symfony\Component\Validator\Constraints\Choice;
use Symfony\Component\Validator\Constraints\Positive;

function inputValidation1($order, $shop)
{
    $result = Validator::make($order); // mention: make
}

function inputValidation2($order, $shop)
{
    $request = new Request($order);
    $result = $request->validate($order); // mention: validate
}

function inputValidation3($order, $shop)
{
    $request = new Request($order);
    $result = $request->validated($order); // mention: validated
}

function inputValidation4($order, $shop)
{
    $request = new Request($order);
    $result = $request->safe($order); // mention: safe
}

function inputValidation5($order, $shop)
{
    $result = filter_var($order); // mention: filter_var
}

function inputValidation6($order, $shop)
{
    $result = filter_input($order); // mention: filter_input
}

class InputValidation7 extends FormRequest // mention: FormRequest
{
}

function inputValidation8($order, $shop)
{
    $value = new ValidatorInterface($order); // mention: ValidatorInterface
}

class InputValidation9
{
    #[NotBlank] // mention: NotBlank
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation10
{
    #[NotNull] // mention: NotNull
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation11
{
    #[Length] // mention: Length
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation12
{
    #[Email] // mention: Email
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation13
{
    #[Range] // mention: Range
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation14
{
    #[Regex] // mention: Regex
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation15
{
    #[Choice] // mention: Choice
    public function handle($order)
    {
        return $order;
    }
}

class InputValidation16
{
    #[Positive] // mention: Positive
    public function handle($order)
    {
        return $order;
    }
}

function unrelated($shelf, $label)
{
    $shelf->make($label);
    $shelf->FormRequest($label);
    $shelf->NotBlank($label);
}
