# Neither PowerShell module takes a request id, so this calls the API itself. $token is one of app + user.
$order = @{
    lineItems = @(
        @{
            lineItemNumber    = 0
            offerId           = '031C9E47-4802-4248-838E-778FB1D2CC05'
            friendlyName      = 'New offer purchase.'
            quantity          = 5
            partnerIdOnRecord = '4848383'  # the reseller's id, never your own
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
