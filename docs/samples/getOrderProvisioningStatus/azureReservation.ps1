# PartnerCenter module (last released in 2020), signed in as app + user
Get-PartnerCustomerOrderProvisioningStatus -CustomerId $customerId -OrderId 'Cs_jyTxubLpvdJXdo8xcQZN6I2RsLrgZ1' |
    Format-Table LineItemNumber, Status
