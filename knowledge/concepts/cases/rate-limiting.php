<?php

use Illuminate\Support\Facades\RateLimiter;
use Symfony\Component\RateLimiter\RateLimiterFactory; // mention: RateLimiterFactory

function rateLimiting1($order, $shop)
{
    $result = RateLimiter::for($order); // mention: for
}

function rateLimiting2($order, $shop)
{
    $result = RateLimiter::attempt($order); // mention: attempt
}

function rateLimiting3($order, $shop)
{
    $result = RateLimiter::tooManyAttempts($order); // mention: tooManyAttempts
}

function rateLimiting4($order, $shop)
{
    $result = RateLimiter::hit($order); // mention: hit
}

function rateLimiting5($order, $shop)
{
    $value = new RateLimiterFactory($order); // mention: RateLimiterFactory
}

function unrelated($shelf, $label)
{
    $shelf->attempt($label);
    $shelf->RateLimiterFactory($label);
}
