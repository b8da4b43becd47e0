# Neither PowerShell module takes a request id, so this calls the API itself.
$order = @{
    lineItems = @(
        @{
            lineItemNumber = 0
            offerId        = '84A03D81-6B37-4D66-8D4A-FAEA24541538'
            friendlyName   = 'new offer purchase'
            quantity       = 5
        }
    )
}
$call = @{
    Method      = 'Post'
    Uri         = "https://api.partnercenter.microsoft.com/v1/customers/$customerId/orders"
    Headers     = @{ Authorization = "Bearer $token"; 'MS-RequestId' = $requestId }
    ContentType = 'application/json'
    Body        = ConvertTo-Json $order -Depth 5
}
(Invoke-RestMethod @call).id
