# PartnerCenter module (last released in 2020)
$order = Get-PartnerCustomerOrder -CustomerId $customerId -OrderId 'c403d91b21d2'
$order.Status
