# Neither PowerShell module takes a request id, so this calls the API itself.
$order = @{
    lineItems = @(
        @{
            lineItemNumber       = 0
            offerId              = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'
            parentSubscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE'
            friendlyName         = 'Some friendly name'
            quantity             = 2
        }
    )
}
$call = @{
    Method      = 'Patch'
    Uri         = "https://api.partnercenter.microsoft.com/v1/customers/$customerId/orders/074bd849-9106-405c-9923-fa061839d487"
    Headers     = @{ Authorization = "Bearer $token"; 'MS-RequestId' = $requestId }
    ContentType = 'application/json'
    Body        = ConvertTo-Json $order -Depth 5
}
# The whole order: what was there comes first, the add-on last.
(Invoke-RestMethod @call).lineItems | Format-Table offerId, quantity, subscriptionId
