# PartnerCenter module (last released in 2020)
$subscription = Get-PartnerCustomerSubscription -CustomerId $customerId -SubscriptionId 'ebc0beef-7ffb-4044-c074-16f324432139'
$subscription.CommitmentEndDate
