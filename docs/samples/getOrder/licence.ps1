# PartnerCenter module (last released in 2020)
$order = Get-PartnerCustomerOrder -CustomerId $customerId -OrderId '074bd849-9106-405c-9923-fa061839d487'
$order.LineItems | Format-Table OfferId, Quantity, SubscriptionId
