# PartnerCenter module (last released in 2020)
$subscription = Get-PartnerCustomerSubscription -CustomerId $customerId -SubscriptionId 'A356AC8C-E310-44F4-BF85-C7F29044AF99'
$subscription.Status
