# PartnerCenter module (last released in 2020)
$subscription = Get-PartnerCustomerSubscription -CustomerId $customerId -SubscriptionId '1DA3295E-C59A-476C-A7E7-D7E981FE79BE'
# The order to add add-ons to
$subscription.OrderId
