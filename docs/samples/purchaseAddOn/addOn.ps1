# PartnerCenter module
$addOn = [Microsoft.Store.PartnerCenter.PowerShell.Models.Orders.PSOrderLineItem]::new()
$addOn.LineItemNumber = 0
$addOn.OfferId = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'
$addOn.ParentSubscriptionId = '1DA3295E-C59A-476C-A7E7-D7E981FE79BE'
$addOn.FriendlyName = 'Some friendly name'
$addOn.Quantity = 2

# With -OrderId this adds to the order that bought the subscription.
$order = New-PartnerCustomerOrder -CustomerId $customerId -OrderId '074bd849-9106-405c-9923-fa061839d487' -LineItems @($addOn)
$order.LineItems | Format-Table OfferId, Quantity, SubscriptionId
