<?php

$handle = curl_init('https://payments.example.com');
curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, true);
curl_setopt($handle, CURLOPT_RETURNTRANSFER, false);

$client = new GuzzleHttp\Client(['verify' => '/etc/ssl/shop.pem']);
