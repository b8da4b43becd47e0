# PartnerCenter module (last released in 2020)
$subscription = Get-PartnerCustomerSubscription -CustomerId $customerId -SubscriptionId '968BA1CF-C146-4ADF-A300-308DCF718EEE'
$subscription.ParentSubscriptionId
